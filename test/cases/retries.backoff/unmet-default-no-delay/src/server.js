import Fastify from 'fastify';
import { vision } from './vision.js';

const app = Fastify({ logger: true });

app.get('/plants/:photo/diagnosis', async (req) => {
  const { data } = await vision.get(`/photos/${req.params.photo}/labels`);
  return { disease: data.labels[0] ?? null };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
