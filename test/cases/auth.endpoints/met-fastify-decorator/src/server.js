import Fastify from 'fastify';
import jwt from '@fastify/jwt';
const app = Fastify();
app.register(jwt, { secret: process.env.K });
app.decorate('authenticate', async (request, reply) => {
  try { await request.jwtVerify(); } catch (err) { reply.code(401).send(); }
});
app.get('/healthz', async () => 'ok');
app.get('/orders', { onRequest: [app.authenticate] }, async () => []);
app.post('/orders', { preHandler: app.authenticate }, async () => ({}));
await app.listen({ port: 1 });
