import Fastify from 'fastify';
const app = Fastify({ logger: true });
app.get('/tickets/:id', async (req) => ({ id: req.params.id, kg: 18240 }));
app.listen({ port: 8080, host: '127.0.0.1' });
