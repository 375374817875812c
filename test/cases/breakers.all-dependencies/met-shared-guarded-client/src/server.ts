import Fastify from 'fastify';
import { carrier, geocoder } from './clients.js';

const app = Fastify({ logger: true });

app.get<{ Querystring: { from: string; to: string; grams: string } }>('/quotes', async (req) => {
  const [a, b] = await Promise.all([
    geocoder.getJson<{ zone: string }>(`/zones/${req.query.from}`),
    geocoder.getJson<{ zone: string }>(`/zones/${req.query.to}`),
  ]);
  return carrier.getJson(`/rates?from=${a.zone}&to=${b.zone}&g=${req.query.grams}`);
});

app.get('/healthz', async () => ({ ok: true }));
app.listen({ port: 3000, host: '0.0.0.0' });
