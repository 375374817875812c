import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pRetry from 'p-retry';

async function humidity(cave) {
  const res = await fetch(`http://climate.affinage.svc.cluster.local/caves/${cave}`, {
    signal: AbortSignal.timeout(1500),
  });
  if (!res.ok) throw new Error(`climate answered ${res.status}`);
  return res.json();
}

const app = new Hono();
app.get('/caves/:id', async (c) => c.json(await pRetry(() => humidity(c.req.param('id')), { retries: 3 })));
serve({ fetch: app.fetch, port: 8080 });
