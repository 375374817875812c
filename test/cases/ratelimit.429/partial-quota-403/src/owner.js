const owners = new Map(Object.entries(JSON.parse(process.env.API_KEYS || '{}')));

exports.owner = async (ctx, next) => {
  const owner = owners.get(ctx.get('x-api-key'));
  if (!owner) ctx.throw(401, 'unknown key');
  ctx.state.owner = owner;
  await next();
};
