import Redis from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';

const storeClient = new Redis(process.env.REDIS_URL);
const perMinute = new RateLimiterRedis({ storeClient, keyPrefix: 'general', points: 120, duration: 60 });
const searches = new RateLimiterRedis({ storeClient, keyPrefix: 'search', points: 10, duration: 60 });

const internal = (req) => req.headers['x-internal-key'] === process.env.INTERNAL_KEY;

const refuse = (reply) => reply.code(429).send({ error: 'too many requests' });

export async function general(req, reply) {
  if (internal(req)) return;
  await perMinute.consume(req.ip).catch(() => refuse(reply));
}

export async function search(req, reply) {
  await searches.consume(req.ip).catch(() => refuse(reply));
}
