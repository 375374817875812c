import Fastify from 'fastify';
import { pino } from 'pino';
import { approve, find } from './requests.js';

const log = pino();
const app = Fastify();

app.post<{ Params: { id: string } }>('/leave-requests/:id/approval', async (req, reply) => {
  const requestId = req.params.id;
  const request = await find(requestId);
  if (!request) return reply.code(404).send();
  await approve(request);
  log.info({ requestId, days: request.days }, 'leave request approved');
  return reply.code(204).send();
});

app.setErrorHandler((err, req, reply) => {
  log.error({ err, url: req.url }, 'failed');
  return reply.code(500).send({ error: 'internal' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
