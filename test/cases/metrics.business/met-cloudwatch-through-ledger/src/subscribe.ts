import { PrismaClient } from '@prisma/client';
import { note } from './ledger';

const prisma = new PrismaClient();
const plans: Record<string, number> = { digital: 900, print: 1900 };

export async function subscribe(reader: string, plan: string) {
  const cents = plans[plan];
  if (!cents) throw new Error(`unknown plan ${plan}`);
  const subscription = await prisma.subscription.create({ data: { reader, plan, cents } });
  await note(plan, cents);
  return subscription;
}
