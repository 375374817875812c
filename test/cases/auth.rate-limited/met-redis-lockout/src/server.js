const Fastify = require('fastify');
const Redis = require('ioredis');
const argon2 = require('argon2');
const redis = new Redis();
const app = Fastify();
app.register(require('@fastify/jwt'), { secret: process.env.K, sign: { expiresIn: '1h' } });
app.post('/login', async (req, reply) => {
  const key = `fails:${req.body.email}`;
  if (Number(await redis.get(key)) >= 5) return reply.code(423).send({ error: 'locked' });
  const ok = await argon2.verify('h', req.body.password);
  if (!ok) { await redis.incr(key); await redis.expire(key, 900); return reply.code(401).send(); }
  await redis.del(key);
  return { token: app.jwt.sign({ sub: 1 }) };
});
app.get('/me', { onRequest: async (req) => { await req.jwtVerify(); } }, async (req) => req.user);
app.listen({ port: 1 });
