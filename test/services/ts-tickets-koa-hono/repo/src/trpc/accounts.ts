import { TRPCError } from '@trpc/server';
import argon2 from 'argon2';
import { z } from 'zod';
import { mail } from '../clients/index.js';
import { db } from '../platform/db.js';
import { attempts } from '../platform/redis.js';
import { adminProcedure, publicProcedure, router, signKiosk, signSession, userProcedure } from './trpc.js';

const email = z.string().email();

export const accounts = router({
  register: publicProcedure
    .input(z.object({ email, fullName: z.string().min(1).max(120), password: z.string().min(12) }))
    .mutation(async ({ input }) => {
      const { id } = await db.user.create({
        data: { email: input.email, emailHash: '', fullName: input.fullName, passwordHash: await argon2.hash(input.password) },
      });
      return { id };
    }),

  login: publicProcedure.input(z.object({ email, password: z.string() })).mutation(async ({ input }) => {
    if (await attempts.exhausted('login', input.email)) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    const user = await db.user.findFirst({ where: { email: input.email } });
    if (!user || !(await argon2.verify(user.passwordHash, input.password))) {
      await attempts.failed('login', input.email);
      throw new TRPCError({ code: 'UNAUTHORIZED', message: 'wrong e-mail or password' });
    }
    await attempts.clear('login', input.email);
    return { token: await signSession({ userId: user.id, role: user.role as 'customer' | 'admin' }) };
  }),

  requestReset: publicProcedure.input(z.object({ email })).mutation(async ({ input }) => {
    if (await attempts.exhausted('reset', input.email)) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    await attempts.failed('reset', input.email);
    const user = await db.user.findFirst({ where: { email: input.email } });
    if (user) await mail.template(user.email, 'password-reset', { token: await signSession({ userId: user.id, role: 'customer' }) });
    return { ok: true };
  }),

  kioskToken: adminProcedure.input(z.object({ kioskId: z.string() })).mutation(async ({ input }) => ({ token: await signKiosk(input.kioskId) })),

  me: userProcedure.query(({ ctx }) =>
    db.user.findUniqueOrThrow({ where: { id: ctx.session.userId }, select: { id: true, email: true, fullName: true } }),
  ),

  deleteAccount: userProcedure.mutation(async ({ ctx }) => {
    await db.user.delete({ where: { id: ctx.session.userId } });
    return { ok: true };
  }),
});
