import Fastify from 'fastify';
import { gold } from './rates.js';
import { coins } from './stock.js';

const app = Fastify({ logger: true });

app.get<{ Params: { mint: string } }>('/mints/:mint', async (req) => {
  const [perGram, list] = await Promise.all([gold(), coins(req.params.mint)]);
  return list.map((c) => ({ name: c.name, price: c.grams * perGram }));
});

await app.listen({ port: 8080, host: '0.0.0.0' });
