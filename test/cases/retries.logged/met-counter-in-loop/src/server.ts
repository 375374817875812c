import Fastify from 'fastify';
import { page } from './meters.js';
import { outbound } from './outbound.js';

const app = Fastify();

app.get<{ Params: { beach: string } }>('/beaches/:beach', async (req) => {
  const wind = await outbound<{ knots: number }>('wind', `${process.env.WIND_URL}/${req.params.beach}`);
  const kites = await outbound<string[]>('stock', `${process.env.STOCK_URL}/kites?wind=${wind.knots}`);
  return { knots: wind.knots, kites };
});
app.get('/metrics', async (_req, reply) => reply.type('text/plain').send(await page()));

await app.listen({ port: 8080, host: '0.0.0.0' });
