import Fastify from 'fastify';
import { drawn } from './draws.js';

const app = Fastify({ logger: true });

app.post('/tickets/check', async (req) => {
  const { date, numbers } = req.body;
  const winning = await drawn(date);
  const hits = numbers.filter((number) => winning.includes(number));
  req.log.info({ date, hits: hits.length }, 'ticket checked');
  return { hits };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
