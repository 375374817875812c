import type { FastifyInstance } from 'fastify';
import { priceOf } from './pricing.js';

export async function quotes(app: FastifyInstance) {
  app.post<{ Body: { size: string; count: number } }>('/', async (req, reply) => {
    const { size, count } = req.body;
    const cents = await priceOf(size);
    if (cents === null) {
      req.log.warn({ size }, 'no price for this size');
      return reply.code(404).send({ error: 'unknown size' });
    }
    req.log.info({ size, count, cents }, 'quote made');
    return reply.code(201).send({ total: cents * count });
  });
}
