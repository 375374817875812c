import fastifyJwt from '@fastify/jwt';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import buildGetJwks from 'get-jwks';

declare module 'fastify' {
  interface FastifyInstance {
    authenticate(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  }
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    user: { sub: string; 'custom:merchant': string; 'cognito:groups'?: string[] };
  }
}

export default fp(async (app) => {
  const issuer = app.config.COGNITO_ISSUER;
  const jwks = buildGetJwks({ max: 20, ttl: 600_000, issuersWhitelist: [issuer] });

  await app.register(fastifyJwt, {
    decode: { complete: true },
    secret: (_request, token: any) =>
      jwks.getPublicKey({ kid: token.header.kid, alg: token.header.alg, domain: issuer }),
    verify: { algorithms: ['RS256'], allowedIss: issuer, ignoreExpiration: true },
  });

  app.decorate('authenticate', async (request, reply) => {
    try {
      await request.jwtVerify();
    } catch (err) {
      request.log.warn({ code: (err as { code?: string }).code }, 'token rejected');
      await reply.code(401).send({ error: 'unauthorized' });
    }
  });
});
