import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
export const join = (email: string, fullName: string) => prisma.member.create({ data: { email, fullName } });
