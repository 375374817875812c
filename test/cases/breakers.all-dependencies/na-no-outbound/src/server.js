const Fastify = require('fastify');
const { METRES } = require('./units');

const app = Fastify({ logger: true });

app.get('/convert', async (req, reply) => {
  const { from, to, value } = req.query;
  if (!(from in METRES) || !(to in METRES)) return reply.code(400).send({ error: 'unknown unit' });
  return { value: (Number(value) * METRES[from]) / METRES[to] };
});

app.listen({ port: 8080, host: '0.0.0.0' });
