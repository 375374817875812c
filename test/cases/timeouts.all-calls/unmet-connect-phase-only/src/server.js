import Fastify from 'fastify';
import { calendar } from './calendar.js';

const app = Fastify({ logger: true, requestTimeout: 15_000 });

app.get('/clinics/:id/slots', async (req) => {
  const { body } = await calendar.get(`clinics/${req.params.id}/events`);
  return body.events.filter((e) => e.status === 'free').map((e) => e.startsAt);
});

await app.listen({ port: 8080, host: '0.0.0.0' });
