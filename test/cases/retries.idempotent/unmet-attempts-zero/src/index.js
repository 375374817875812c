import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/diagnoses/:leaf', async (c) => {
  const res = await fetch(`http://botany.green.svc.cluster.local/leaves/${c.req.param('leaf')}`, {
    signal: AbortSignal.timeout(3000),
  });
  return c.json(await res.json(), res.status);
});
serve({ fetch: app.fetch, port: 8080 });
