import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
export const add = (name: string) => prisma.boat.create({ data: { name } });
