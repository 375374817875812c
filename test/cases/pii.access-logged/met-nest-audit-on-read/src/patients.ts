import { PrismaClient } from '@prisma/client';
import { opened } from './opened';

const prisma = new PrismaClient();

export async function show(nurse: string, id: string) {
  await opened(nurse, id, 'view');
  return prisma.patient.findUnique({ where: { id }, select: { email: true, fullName: true } });
}

export async function everyone(nurse: string) {
  await opened(nurse, '*', 'export');
  return prisma.patient.findMany();
}

export const add = (email: string, fullName: string) => prisma.patient.create({ data: { email, fullName } });
