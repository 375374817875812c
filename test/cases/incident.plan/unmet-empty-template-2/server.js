const Fastify = require('fastify');

const app = Fastify();
app.get('/sessions', async () => [{ from: '14:00', free: 120 }]);
app.listen({ host: '0.0.0.0', port: 8080 });
