import { z } from 'zod';

export const Member = z.object({
  id: z.string().uuid(),
  share: z.number().int().min(1),
  joined: z.string().date(),
});
export type Member = z.infer<typeof Member>;
