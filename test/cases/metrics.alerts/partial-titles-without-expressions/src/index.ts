import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Histogram, register } from 'prom-client';

const seconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of requests',
  labelNames: ['route', 'code'],
});

const app = new Hono();

app.use('/boarding/*', async (c, next) => {
  const stop = seconds.startTimer({ route: 'boarding' });
  await next();
  stop({ code: String(c.res.status) });
});

app.post('/boarding/:ticket', (c) => c.json({ ticket: c.req.param('ticket'), lane: 4 }));
app.get('/metrics', async (c) => c.text(await register.metrics()));

serve({ fetch: app.fetch, port: 8080 });
