const { RateLimiterMemory } = require('rate-limiter-flexible');

const tiles = new RateLimiterMemory({ points: 500, duration: 60 });

exports.guard = async (ctx, next) => {
  try {
    await tiles.consume(ctx.ip);
  } catch {
    ctx.status = 429;
    ctx.body = { error: 'too many tiles' };
    return;
  }
  await next();
};
