const fastify = require('fastify');
const { placeOrder } = require('./orders');

const app = fastify({ logger: true });

app.setErrorHandler((err, req, reply) => {
  req.log.error({ err }, 'request failed');
  reply.code(500).send({ error: 'internal error' });
});

app.post('/orders', async (req, reply) => {
  const order = await placeOrder(req.body, req.log);
  reply.code(201).send(order);
});

app.listen({ port: 3000, host: '0.0.0.0' });
