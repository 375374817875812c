import path from 'node:path';
import Fastify from 'fastify';
import fastifyStatic from '@fastify/static';
import { appointments } from './appointments.js';
import { pick } from './i18n.js';

const app = Fastify({ logger: true });
app.register(fastifyStatic, { root: path.resolve('public') });
app.get('/api/appointments/:patient', async (req, reply) => {
  reply.header('content-language', pick(req.headers['accept-language']));
  return appointments(req.params.patient);
});
// fallback for client side routes
app.setNotFoundHandler((_req, reply) => reply.sendFile('index.html'));
app.setErrorHandler((err, req, reply) => {
  req.log.error(err);
  reply.code(503).send({ error: 'unavailable' });
});
app.listen({ port: 3000, host: '0.0.0.0' });
