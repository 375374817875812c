const Fastify = require('fastify');

const app = Fastify({ logger: true });
app.get('/shops', async (req) => ({ near: req.query.near, shops: [] }));
app.post('/hooks/shops', async (_req, reply) => reply.code(202).send());
app.listen({ host: '0.0.0.0', port: 8080 });
