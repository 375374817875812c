import Fastify from 'fastify';

const app = Fastify();
app.get('/coupons/:code', async (req) => ({ code: req.params.code, percent: 10 }));
app.listen({ port: 3000, host: '0.0.0.0' });
