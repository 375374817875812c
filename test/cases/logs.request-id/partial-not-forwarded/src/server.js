import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { priceOf } from './pricing.js';

const app = Fastify({
  logger: true,
  requestIdLogLabel: 'request_id',
  genReqId: (req) => req.headers['x-request-id'] ?? randomUUID(),
});

app.get('/seats/:block/:row', async (req) => {
  const { block, row } = req.params;
  const cents = await priceOf(block, row);
  req.log.info({ block, row, cents }, 'price quoted');
  return { block, row, cents };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
