import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { quotes } from './quotes.js';

const app = Fastify({
  logger: { level: 'info' },
  requestIdLogLabel: 'requestId',
  genReqId: (req) => (req.headers['x-request-id'] as string) ?? randomUUID(),
});

app.addHook('onSend', async (req, reply) => {
  reply.header('x-request-id', req.id);
});
app.register(quotes, { prefix: '/quotes' });

await app.listen({ port: 8080, host: '0.0.0.0' });
