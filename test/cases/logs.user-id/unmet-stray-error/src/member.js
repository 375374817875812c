const jwt = require('jsonwebtoken');

exports.member = async function member(ctx, next) {
  try {
    ctx.state.member = jwt.verify(ctx.get('authorization').replace('Bearer ', ''), process.env.JWT_KEY).sub;
  } catch {
    ctx.throw(401);
  }
  await next();
};
