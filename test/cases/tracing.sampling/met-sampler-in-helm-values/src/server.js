import Fastify from 'fastify';

const app = Fastify({ logger: true });
const cases = new Map();

app.post('/cases', async (req, reply) => {
  const id = `LL-${cases.size + 1}`;
  cases.set(id, { flight: req.body.flight, colour: req.body.colour });
  return reply.code(201).send({ id });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
