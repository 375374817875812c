import Fastify from 'fastify';
import { takeRead, takeWrite } from './limits';
import { knownKey, store } from './store';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (req, reply) => {
  const key = String(req.headers['x-api-key'] ?? '');
  if (!knownKey(key)) return reply.code(401).send();
  try {
    await (req.method === 'GET' ? takeRead(key) : takeWrite());
  } catch {
    return reply.code(429).send({ error: 'slow down' });
  }
});

app.get<{ Params: { id: string } }>('/sensors/:id', async (req) => store.get(req.params.id) ?? null);
app.post<{ Params: { id: string } }>('/sensors/:id', async (req) => {
  store.set(req.params.id, req.body);
  return { ok: true };
});
app.listen({ port: 3000, host: '0.0.0.0' });
