import type { FastifyInstance } from 'fastify';

const issued = new Map<string, { chip: string; until: string }>();

export async function licences(app: FastifyInstance) {
  app.post<{ Body: { chip: string } }>('/', async (req, reply) => {
    const number = `D-${issued.size + 1}`;
    const until = new Date(Date.now() + 365 * 86_400_000).toISOString();
    issued.set(number, { chip: req.body.chip, until });
    return reply.code(201).send({ number, until });
  });

  app.get<{ Params: { number: string } }>('/:number', async (req, reply) => {
    return issued.get(req.params.number) ?? reply.code(404).send({ error: 'unknown licence' });
  });
}
