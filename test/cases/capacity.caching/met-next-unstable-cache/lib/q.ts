import { unstable_cache } from 'next/cache';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const products = unstable_cache(async () => prisma.product.findMany(), ['products'], { revalidate: 120 });
