import Fastify from 'fastify';
import { price } from './prices.js';
import { stock } from './stock.js';

const app = Fastify({ logger: true });

app.get('/articles/:sku', async (req) => {
  const [{ cents }, { pieces }] = await Promise.all([price(req.params.sku), stock(req.params.sku)]);
  return { sku: req.params.sku, cents, pieces };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
