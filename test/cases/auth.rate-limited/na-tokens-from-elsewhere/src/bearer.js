import { createRemoteJWKSet, jwtVerify } from 'jose';
const keys = createRemoteJWKSet(new URL('https://id.utility.example/.well-known/jwks.json'));

export async function bearer(ctx, next) {
  try {
    const { payload } = await jwtVerify((ctx.get('authorization') || '').slice(7), keys, { audience: 'meters' });
    ctx.state.household = payload.sub;
  } catch {
    ctx.throw(401);
  }
  await next();
}
