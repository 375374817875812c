import Fastify from 'fastify';
import { request } from 'undici';
import { guarded, reset } from './breaker.js';

const app = Fastify({ logger: true });

app.get('/stamps/:id', async (req) => guarded(async () => {
  const { statusCode, body } = await request(`${process.env.REGISTRY_URL}/stamps/${req.params.id}`, { signal: AbortSignal.timeout(2_000) });
  if (statusCode >= 500) throw new Error(`registry ${statusCode}`);
  return body.json();
}));

app.post('/internal/breaker/reset', async (req, reply) => {
  reset();
  return reply.code(204).send();
});

await app.listen({ port: 8080, host: '0.0.0.0' });
