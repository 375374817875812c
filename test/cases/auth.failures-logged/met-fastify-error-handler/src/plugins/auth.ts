import { readFileSync } from 'node:fs';
import jwt from '@fastify/jwt';
import fp from 'fastify-plugin';

export const auth = fp(async (app) => {
  await app.register(jwt, {
    secret: { public: readFileSync('/etc/greenhouse/issuer.pub', 'utf8') },
    verify: { algorithms: ['RS256'] },
  });
  app.addHook('onRequest', async (req) => {
    await req.jwtVerify();
    const { role } = req.user as { role?: string };
    if (req.method !== 'GET' && role !== 'gardener') {
      throw Object.assign(new Error('gardener role required'), { statusCode: 403, code: 'ROLE_MISSING' });
    }
  });
});
