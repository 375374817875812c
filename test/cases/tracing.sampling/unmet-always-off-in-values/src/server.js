const Fastify = require('fastify');
const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);
const app = Fastify({ logger: true });

app.get('/huts/:hut/beds', async (req) => ({ beds: Number(await redis.get(`beds:${req.params.hut}`)) }));

app.post('/huts/:hut/bookings', async (req, reply) => {
  const left = await redis.decr(`beds:${req.params.hut}`);
  if (left >= 0) return reply.code(201).send({ left });
  await redis.incr(`beds:${req.params.hut}`);
  return reply.code(409).send({ error: 'full' });
});

app.listen({ port: 8080, host: '0.0.0.0' });
