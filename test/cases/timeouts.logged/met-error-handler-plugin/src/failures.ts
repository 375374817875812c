import type { FastifyInstance } from 'fastify';
import { isAxiosError } from 'axios';

export function failures(app: FastifyInstance): void {
  app.setErrorHandler((err, req, reply) => {
    const late = isAxiosError(err) && (err.code === 'ECONNABORTED' || err.code === 'ETIMEDOUT');
    req.log.error(
      {
        err,
        code: err.code,
        route: req.routeOptions.url,
        target: isAxiosError(err) ? `${err.config?.baseURL}${err.config?.url}` : undefined,
        limitMs: isAxiosError(err) ? err.config?.timeout : undefined,
      },
      late ? 'dependency too slow' : 'request failed',
    );
    reply.code(late ? 504 : 500).send({ error: late ? 'slow upstream' : 'internal' });
  });
}
