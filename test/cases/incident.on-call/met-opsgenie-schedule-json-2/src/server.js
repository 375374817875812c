import Fastify from 'fastify';
const app = Fastify({ logger: true });
app.get('/turbines/:id', async (req) => ({ id: req.params.id, rpm: 14 }));
app.listen({ port: 3000, host: '0.0.0.0' });
