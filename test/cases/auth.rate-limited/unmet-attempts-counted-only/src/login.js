const Router = require('@koa/router');
const bcrypt = require('bcrypt');
const Redis = require('ioredis');
const { sign } = require('jsonwebtoken');
const knex = require('./knex');

const redis = new Redis(process.env.REDIS_URL);
const router = new Router();

router.post('/login', async (ctx) => {
  const { name, password } = ctx.request.body;
  const user = await knex('users').where({ name }).first();
  if (!user || !(await bcrypt.compare(password, user.hash))) {
    await redis.incr(`login:failed:${name}`);
    await redis.expire(`login:failed:${name}`, 900);
    ctx.throw(401, 'wrong name or password');
  }
  await redis.del(`login:failed:${name}`);
  ctx.body = { token: sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' }) };
});

module.exports = router;
