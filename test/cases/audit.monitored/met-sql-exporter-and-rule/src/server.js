const fastify = require('fastify')({ logger: true });
const stock = require('./stock');

fastify.put('/stock/:article', async (req, reply) => {
  await stock.correct(req.headers['x-person'], req.params.article, req.body.packs);
  return reply.code(204).send();
});

fastify.listen({ host: '0.0.0.0', port: 8080 });
