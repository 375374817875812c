import cron from 'node-cron';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

cron.schedule('0 4 * * *', async () => {
  const limit = new Date(Date.now() - 730 * 86400_000);
  await prisma.member.deleteMany({ where: { lastSeen: { lt: limit } } });
});
