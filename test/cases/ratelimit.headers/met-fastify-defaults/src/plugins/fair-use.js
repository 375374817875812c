import fairUse from '@fastify/rate-limit';
import fp from 'fastify-plugin';

export default fp(async (app) => {
  await app.register(fairUse, { max: 90, timeWindow: '1 minute' });
});
