import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pace } from './pace';

const statutes = new Map([['bgb-1', 'Beginn der Rechtsfähigkeit'], ['bgb-2', 'Eintritt der Volljährigkeit']]);
const app = new Hono();

app.use('*', pace(40));
app.get('/statutes/:id', (c) => {
  const title = statutes.get(c.req.param('id'));
  return title ? c.json({ title }) : c.notFound();
});

serve({ fetch: app.fetch, port: 3000 });
