import { RateLimiter } from 'limiter';

const bucket = new RateLimiter({ tokensPerInterval: 1000, interval: 'minute', fireImmediately: true });

export async function limit(ctx, next) {
  const left = await bucket.removeTokens(1);
  if (left < 0) {
    console.warn(JSON.stringify({ msg: 'limited', user: ctx.state.userId }));
    ctx.status = 429;
    return;
  }
  await next();
}
