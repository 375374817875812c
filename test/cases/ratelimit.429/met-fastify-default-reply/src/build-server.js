import Fastify from 'fastify';
import limits from '@fastify/rate-limit';
import Redis from 'ioredis';
import { stars } from './stars.js';

export async function buildServer() {
  const server = Fastify({ logger: true, trustProxy: true });
  await server.register(limits, { max: 60, timeWindow: 60_000, redis: new Redis(process.env.REDIS_URL) });

  server.get('/stars', async () => [...stars.keys()]);
  server.get('/stars/:name', async (req, reply) => stars.get(req.params.name) ?? reply.code(404).send());
  return server;
}
