import fastifyJwt from '@fastify/jwt';
import fp from 'fastify-plugin';

export default fp(async (app) => {
  await app.register(fastifyJwt, { secret: process.env.JWT_SECRET!, verify: { maxAge: '1h' } });
  app.decorate('signedIn', async (request, reply) => {
    try {
      await request.jwtVerify();
    } catch (err) {
      request.log.warn({ reason: (err as Error).message }, 'token refused');
      await reply.code(401).send({ error: 'unauthorized' });
    }
  });
});
