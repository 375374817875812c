import fp from 'fastify-plugin';
import quota from '@fastify/rate-limit';

export default fp(async (app) => {
  await app.register(quota, { max: 90, timeWindow: '1 minute' });
});
