import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const bells = JSON.parse(readFileSync(new URL('../data/bells.json', import.meta.url), 'utf8'));
const app = Fastify({ logger: true });

app.get('/lessons/:n', async (req, reply) => {
  const at = bells[req.params.n];
  if (!at) return reply.code(404).send({ error: 'no such lesson' });
  return { lesson: Number(req.params.n), at };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
