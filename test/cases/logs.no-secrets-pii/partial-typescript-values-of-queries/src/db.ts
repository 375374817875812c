import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient({ log: [{ emit: 'event', level: 'query' }] });

if (process.env.LOG_QUERY) {
  prisma.$on('query', console.log);
}

export async function raw(sql: string, data: Record<string, unknown>) {
  console.log('query', sql);
  console.log('parameters:', data);
  return prisma.$queryRawUnsafe(sql, ...Object.values(data));
}
