import Fastify from 'fastify';
import { Histogram, register } from 'prom-client';
import { priceCircuit } from './prices.js';

const app = Fastify({ logger: true });
const seconds = new Histogram({ name: 'http_request_duration_seconds', help: 'Request time', labelNames: ['route', 'status'] });
const prices = priceCircuit(app.log);

app.addHook('onResponse', async (req, reply) => {
  seconds.observe({ route: req.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
});
app.get<{ Params: { lot: string } }>('/lots/:lot/price', async (req) => prices.fire(req.params.lot));
app.get('/metrics', async (_req, reply) => reply.type('text/plain').send(await register.metrics()));

await app.listen({ port: 8080, host: '0.0.0.0' });
