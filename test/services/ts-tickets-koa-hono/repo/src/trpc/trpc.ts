import { createHash } from 'node:crypto';
import { initTRPC, TRPCError } from '@trpc/server';
import { jwtVerify, SignJWT } from 'jose';
import { env } from '../platform/env.js';
import { identify } from '../platform/log.js';

export interface Session {
  userId: string;
  role: 'customer' | 'kiosk' | 'admin';
}

export interface Context extends Record<string, unknown> {
  session: Session | null;
}

const bytes = (key: string) => createHash('sha256').update(key).digest();
const keys = [env.jwtKey, env.jwtPreviousKey].filter((key): key is string => Boolean(key)).map(bytes);

export const signSession = ({ userId, role }: Session) =>
  new SignJWT({ role }).setProtectedHeader({ alg: 'HS256' }).setSubject(userId).setIssuedAt().setExpirationTime('30m').sign(keys[0]);

export const signKiosk = (kioskId: string) =>
  new SignJWT({ role: 'kiosk' }).setProtectedHeader({ alg: 'HS256' }).setSubject(kioskId).setIssuedAt().sign(keys[0]);

async function verify(token: string): Promise<Session | null> {
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
      return { userId: payload.sub!, role: payload.role as Session['role'] };
    } catch {
      continue;
    }
  }
  return null;
}

export async function createContext(authorization: string | undefined): Promise<Context> {
  const session = authorization?.startsWith('Bearer ') ? await verify(authorization.slice(7)) : null;
  if (session) identify(session.userId);
  return { session };
}

const t = initTRPC.context<Context>().create();

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { session: ctx.session } });
});

const admin = signedIn.unstable_pipe(({ ctx, next }) => {
  if (ctx.session.role !== 'admin') throw new TRPCError({ code: 'FORBIDDEN' });
  return next({ ctx });
});

export const router = t.router;
export const publicProcedure = t.procedure;
export const userProcedure = t.procedure.use(signedIn);
export const adminProcedure = t.procedure.use(admin);
