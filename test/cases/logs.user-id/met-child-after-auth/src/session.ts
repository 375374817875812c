import jwt from '@fastify/jwt';
import type { FastifyInstance } from 'fastify';

export function installSession(app: FastifyInstance): void {
  app.register(jwt, { secret: { public: process.env.JWT_PUBLIC_KEY ?? '', private: '' } });
  app.addHook('preHandler', async (req, reply) => {
    const claims = await req.jwtVerify<{ sub: string }>();
    const bound = { saver: claims.sub };
    req.log = req.log.child(bound);
    reply.log = reply.log.child(bound);
  });
}
