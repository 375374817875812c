import jwt from 'jsonwebtoken';

export async function bearer(ctx, next) {
  try {
    ctx.state.user = jwt.verify(ctx.get('authorization').slice(7), process.env.JWT_SECRET);
  } catch {
    ctx.status = 401;
    return;
  }
  await next();
}
