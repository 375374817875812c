import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';

export interface RateLimitOptions {
  max: number;
  timeWindow: string;
}

const rateLimitPlugin: FastifyPluginAsync<RateLimitOptions> = async (app, options) => {
  await app.register(rateLimit, {
    global: true,
    max: options.max,
    timeWindow: options.timeWindow,
    keyGenerator: (request) => (request.headers['x-api-client'] as string) ?? request.ip,
  });
};

export default rateLimitPlugin;
