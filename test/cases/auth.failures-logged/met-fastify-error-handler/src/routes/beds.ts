import type { FastifyInstance } from 'fastify';

const moisture = new Map<string, number>();

export async function beds(app: FastifyInstance) {
  app.get('/:id', async (req) => {
    const { id } = req.params as { id: string };
    return { id, moisture: moisture.get(id) ?? null };
  });
  app.put('/:id', async (req, reply) => {
    const { id } = req.params as { id: string };
    moisture.set(id, (req.body as { moisture: number }).moisture);
    return reply.status(204).send();
  });
}
