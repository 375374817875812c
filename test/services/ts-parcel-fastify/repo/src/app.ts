import fastifyEnv from '@fastify/env';
import helmet from '@fastify/helmet';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance } from 'fastify';
import { configSchema } from './config';
import { loggerOptions } from './logging';
import authPlugin from './plugins/auth';
import dbPlugin from './plugins/db';
import errorPlugin from './plugins/errors';
import rateLimitPlugin from './plugins/rate-limit';
import servicesPlugin from './plugins/services';
import labelRoutes from './routes/labels';
import shipmentRoutes from './routes/shipments';
import trackingRoutes from './routes/tracking';

export async function buildApp(): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions,
    requestIdHeader: 'x-request-id',
    requestIdLogLabel: 'requestId',
    trustProxy: true,
    connectionTimeout: 25_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    bodyLimit: 256 * 1024,
  }).withTypeProvider<TypeBoxTypeProvider>();

  await app.register(fastifyEnv, { schema: configSchema });
  await app.register(helmet);
  await app.register(errorPlugin);
  await app.register(rateLimitPlugin, { max: 300, timeWindow: '1 minute' });
  await app.register(dbPlugin);
  await app.register(servicesPlugin);
  await app.register(authPlugin);

  app.get('/healthz', { logLevel: 'warn' }, async () => ({ ok: true }));
  await app.register(trackingRoutes, { prefix: '/v1/tracking' });
  await app.register(
    async (secured) => {
      secured.addHook('onRequest', app.authenticate);
      await secured.register(shipmentRoutes, { prefix: '/shipments' });
    },
    { prefix: '/v1' },
  );
  await app.register(labelRoutes, { prefix: '/v1/labels' });

  return app as unknown as FastifyInstance;
}
