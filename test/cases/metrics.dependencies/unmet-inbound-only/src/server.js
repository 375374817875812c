import Fastify from 'fastify';
import { Histogram, register } from 'prom-client';
import { announce } from './carrier.js';
import { db } from './db.js';

const seconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Requests received',
  labelNames: ['route', 'status'],
});

const app = Fastify({ logger: true });
app.addHook('onResponse', async (req, reply) => {
  seconds.observe({ route: req.routeOptions.url, status: reply.statusCode }, reply.elapsedTime / 1000);
});

app.post('/parcels', async (req, reply) => {
  const label = await announce(req.body.address);
  const [r] = await db.query('insert into parcels (label) values (?)', [label]);
  return reply.code(201).send({ id: r.insertId, label });
});
app.get('/metrics', async (req, reply) => reply.type(register.contentType).send(await register.metrics()));

await app.listen({ port: 3000, host: '0.0.0.0' });
