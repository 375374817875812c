import Fastify from 'fastify';
import { open } from './passes.js';

const app = Fastify({ logger: true });

app.post('/gates/:gate/scans', async (req, reply) => {
  const ok = await open(req.body.pass, req.params.gate);
  return reply.code(ok ? 200 : 403).send({ open: ok });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
