import Fastify from 'fastify';
import { startReset, finishReset } from './reset.js';

const app = Fastify({ logger: true, disableRequestLogging: true });

app.post<{ Body: { email: string } }>('/password-resets', async (req, reply) => {
  const accountId = await startReset(req.body.email);
  if (accountId) req.log.info({ accountId }, 'password reset token mailed');
  else req.log.warn('password reset for an unknown email');
  return reply.code(202).send();
});

app.put<{ Body: { token: string; password: string } }>('/password', async (req, reply) => {
  const accountId = await finishReset(req.body.token, req.body.password);
  if (!accountId) {
    req.log.warn({ reason: 'token expired or unknown' }, 'password not changed');
    return reply.code(403).send();
  }
  req.log.info({ accountId }, 'password changed');
  return reply.code(204).send();
});

app.setErrorHandler((err, req, reply) => {
  req.log.error({ code: err.code, name: err.name }, 'request failed');
  return reply.code(500).send({ error: 'internal' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
