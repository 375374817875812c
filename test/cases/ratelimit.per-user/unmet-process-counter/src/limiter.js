const MAX_PER_SECOND = 150;
let used = 0;

setInterval(() => { used = 0; }, 1000).unref();

module.exports = async function limiter(ctx, next) {
  used += 1;
  if (used > MAX_PER_SECOND) {
    ctx.status = 429;
    ctx.body = { error: 'too many requests', user: ctx.state.user.sub };
    return;
  }
  await next();
};
