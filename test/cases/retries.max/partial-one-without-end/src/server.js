import Fastify from 'fastify';
import { duty, spice } from './reads.js';

const app = Fastify({ logger: true });

app.get('/spices/:id/landed', async (req) => {
  const s = await spice(req.params.id);
  const d = await duty(s.hsCode);
  return { centsPerKilo: Math.round(s.centsPerKilo * (1 + d.rate)) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
