import Fastify from 'fastify';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const app = Fastify({ logger: true });

app.patch<{ Params: { id: string }; Body: { premiumCents: number } }>('/policies/:id', async (req) =>
  prisma.policy.update({
    where: { id: Number(req.params.id) },
    data: { premiumCents: req.body.premiumCents },
  }),
);

app.delete<{ Params: { id: string } }>('/policies/:id', async (req, reply) => {
  await prisma.policy.delete({ where: { id: Number(req.params.id) } });
  return reply.code(204).send();
});

await app.listen({ host: '0.0.0.0', port: 3000 });
