import Fastify from 'fastify';

const gate = Fastify({ logger: true });
gate.post('/turns/:card', async (req) => ({ card: req.params.card, open: true }));
await gate.listen({ host: '0.0.0.0', port: 8080 });
