import { jwtVerify } from 'jose';
const secret = new TextEncoder().encode(process.env.JWT_SECRET);

export async function user(ctx, next) {
  try {
    const { payload } = await jwtVerify((ctx.get('authorization') || '').slice(7), secret);
    ctx.state.userId = payload.sub;
  } catch {
    ctx.throw(401);
  }
  await next();
}
