import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function remember(tx: any, by: string, what: string, id: string, before: unknown, after: unknown) {
  await tx.leaseHistory.create({ data: { actorId: by, action: what, objectId: id, before, after, at: new Date() } });
}

export async function open(by: string, lease: any) {
  return prisma.$transaction(async (tx) => {
    const made = await tx.lease.create({ data: lease });
    await remember(tx, by, 'lease.open', made.id, null, made);
    return made;
  });
}

export async function end(by: string, id: string) {
  return prisma.$transaction(async (tx) => {
    const before = await tx.lease.findUnique({ where: { id } });
    const after = await tx.lease.update({ where: { id }, data: { endedAt: new Date() } });
    await remember(tx, by, 'lease.end', id, before, after);
    return after;
  });
}
