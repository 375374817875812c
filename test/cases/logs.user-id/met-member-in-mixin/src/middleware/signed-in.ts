import { createMiddleware } from 'hono/factory';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { scope } from '../scope.js';

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

export const signedIn = createMiddleware<{ Variables: { member: string } }>(async (c, next) => {
  const token = c.req.header('authorization')?.replace(/^Bearer /, '');
  if (!token) return c.json({ error: 'sign in first' }, 401);
  const { payload } = await jwtVerify(token, keys, { audience: 'climbing-gym' });
  c.set('member', payload.sub!);
  await scope.run({ member: payload.sub! }, next);
});
