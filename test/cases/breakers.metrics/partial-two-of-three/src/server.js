const Fastify = require('fastify');
const PrometheusMetrics = require('opossum-prometheus');
const { register } = require('prom-client');
const { stock, prices, courier } = require('./breakers');

new PrometheusMetrics({ circuits: [stock, prices], registry: register });

const app = Fastify({ logger: true });
app.get('/bouquets/:kind/:zip', async (req) => {
  const { kind, zip } = req.params;
  const [s, p, slots] = await Promise.all([stock.fire(kind), prices.fire(kind), courier.fire(zip)]);
  return { available: s.stems > 10, cents: p.cents * 10, slots };
});
app.get('/metrics', async (req, reply) => reply.type(register.contentType).send(await register.metrics()));
app.listen({ port: 8080, host: '0.0.0.0' });
