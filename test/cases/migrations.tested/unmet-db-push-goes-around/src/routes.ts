import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
export const add = (harbour: string) => prisma.route.create({ data: { harbour } });
