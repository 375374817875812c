import Fastify from 'fastify';
import { open, userOf } from './sessions';
import { check } from './users';

const app = Fastify({ logger: true });

app.post<{ Body: { email: string; password: string } }>('/login', async (req, reply) => {
  const id = await check(req.body.email, req.body.password);
  return id ? { token: await open(id) } : reply.code(401).send();
});

app.register(async (inner) => {
  inner.addHook('onRequest', async (req, reply) => {
    const id = await userOf(String(req.headers.authorization ?? '').slice(7));
    if (!id) return reply.code(401).send();
  });
  inner.get('/animals', async () => [{ name: 'Rex' }]);
});
app.listen({ port: 3000, host: '0.0.0.0' });
