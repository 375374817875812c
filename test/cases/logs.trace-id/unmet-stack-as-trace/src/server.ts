import Fastify from 'fastify';
import { log } from './log.js';
import { locate } from './belts.js';

const app = Fastify();

app.get<{ Params: { tag: string } }>('/bags/:tag', async (req) => {
  log.trace({ tag: req.params.tag }, 'trace bag');
  const place = await locate(req.params.tag);
  log.info({ tag: req.params.tag, place, tracing: 'complete' }, 'bag traced');
  return { tag: req.params.tag, place };
});

app.setErrorHandler((err, req, reply) => {
  log.error({ message: err.message, trace: err.stack, url: req.url }, 'bag not traced');
  return reply.code(502).send({ error: 'belt system failed' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
