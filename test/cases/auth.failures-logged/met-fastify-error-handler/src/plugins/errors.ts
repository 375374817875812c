import type { FastifyError } from 'fastify';
import fp from 'fastify-plugin';

export const errors = fp(async (app) => {
  app.setErrorHandler((err: FastifyError, req, reply) => {
    const status = err.statusCode ?? 500;
    if (status === 401 || status === 403) {
      req.log.warn({ event: 'auth_failed', ip: req.ip, path: req.url, reason: err.code }, 'authentication refused');
    } else if (status >= 500) {
      req.log.error({ err }, 'request failed');
    }
    return reply.status(status).send({ error: status >= 500 ? 'internal error' : err.message });
  });
});
