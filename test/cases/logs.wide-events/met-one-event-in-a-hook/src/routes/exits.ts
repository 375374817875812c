import type { FastifyInstance } from 'fastify';
import { tariff } from '../tariff.js';

export async function exits(app: FastifyInstance) {
  app.post<{ Body: { ticket: string; site: string; enteredAt: string; means: string } }>('/exits', async (req, reply) => {
    const { ticket, site, enteredAt, means } = req.body;
    const minutes = Math.ceil((Date.now() - Date.parse(enteredAt)) / 60_000);
    const cents = tariff(site, minutes);
    Object.assign(req.event, { ticket, site, minutes, cents, means });
    return reply.code(201).send({ cents });
  });
}
