import { z } from 'zod';

export const OrderLine = z.object({ sku: z.string().min(3), count: z.number().int().positive() });
export const Order = z.object({ id: z.string().uuid(), lines: z.array(OrderLine).nonempty() });
export type Order = z.infer<typeof Order>;
