import type { FastifyInstance } from 'fastify';
import { Ledger } from './ledger.js';

export async function donations(app: FastifyInstance) {
  const ledger = new Ledger();

  app.post<{ Body: { cause: string; cents: number } }>('/', async (req, reply) => {
    const { cause, cents } = req.body;
    if (cents < 100) return reply.code(422).send({ error: 'too little' });
    const id = ledger.add(cause, cents);
    req.log.info({ donation: id, cause, cents }, 'donation received');
    return reply.code(201).send({ id });
  });

  app.get('/totals', async () => ledger.totals());
}
