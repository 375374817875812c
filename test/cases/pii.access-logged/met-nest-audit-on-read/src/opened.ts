import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const opened = (actorId: string, subject: string, action: string) =>
  prisma.accessLog.create({ data: { actorId, subject, action, at: new Date() } });
