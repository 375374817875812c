import type { FastifyError } from 'fastify';
import fp from 'fastify-plugin';

export class NotFound extends Error {
  readonly statusCode = 404;
}

export default fp(async (app) => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    request.log.info({ err: error, status }, 'request did not succeed');
    if (error.name === 'TimeoutError') {
      return reply.code(504).send({ error: 'dependency timed out' });
    }
    return reply.code(status).send({ error: status >= 500 ? 'internal error' : error.message });
  });
});
