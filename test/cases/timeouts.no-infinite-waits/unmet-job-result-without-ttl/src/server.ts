import Fastify from 'fastify';
import { finished, MAX_WAIT_MS, pdfs } from './queue.js';

const app = Fastify({ logger: true, requestTimeout: 10_000 });

app.post<{ Body: { contract: string } }>('/pdf', async (req, reply) => {
  const job = await pdfs.add('render', req.body);
  req.log.info({ job: job.id, maxWaitMs: MAX_WAIT_MS }, 'waiting for the renderer');
  const { url } = await job.waitUntilFinished(finished);
  return reply.code(201).send({ url });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
