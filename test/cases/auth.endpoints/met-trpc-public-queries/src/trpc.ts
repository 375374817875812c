import { initTRPC, TRPCError } from '@trpc/server';

export interface Ctx extends Record<string, unknown> { user: { id: string; role: string } | null }

const t = initTRPC.context<Ctx>().create();
const known = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx });
});

export const router = t.router;
export const publicProcedure = t.procedure;
export const userProcedure = t.procedure.use(known);
