import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const tables = JSON.parse(await readFile(new URL('../data/2026.json', import.meta.url), 'utf8'));
const app = new Hono();
app.get('/tides/:port', (c) => {
  const rows = tables[c.req.param('port')];
  return rows ? c.json(rows) : c.notFound();
});
serve({ fetch: app.fetch, port: 8080 });
