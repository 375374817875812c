import Fastify from 'fastify';
import { availability, reviews } from './breakers.js';

const app = Fastify({ logger: true });

app.get('/villas/:id/:week', async (req) => {
  const free = await availability.fire(req.params.id, req.params.week);
  const stars = await reviews.fire(req.params.id).catch((err) => {
    req.log.warn({ err }, 'showing villa without reviews');
    return [];
  });
  return { free, stars };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
