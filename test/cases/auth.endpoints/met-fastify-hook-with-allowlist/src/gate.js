import jwt from '@fastify/jwt';
import fp from 'fastify-plugin';

export default fp(async (app) => {
  await app.register(jwt, { secret: process.env.TOKEN_KEY, sign: { expiresIn: '30m' } });
  app.addHook('onRequest', async (req, reply) => {
    if (req.routeOptions.config.open) return;
    await req.jwtVerify();
  });
});
