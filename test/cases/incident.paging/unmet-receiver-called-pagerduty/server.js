const Fastify = require('fastify');

const app = Fastify({ logger: true });
app.get('/hives/:id', async (req) => ({ id: req.params.id, colonies: 2 }));
app.listen({ host: '0.0.0.0', port: 8080 });
