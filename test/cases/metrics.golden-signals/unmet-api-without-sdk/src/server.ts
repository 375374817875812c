import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { measured } from './measured';

const stamps = [{ id: '1', title: 'Black Penny' }, { id: '2', title: 'Blue Mauritius' }];
const app = new Hono();

app.use('*', measured);
app.get('/stamps', (c) => c.json(stamps));
app.get('/stamps/:id', (c) => {
  const stamp = stamps.find((s) => s.id === c.req.param('id'));
  return stamp ? c.json(stamp) : c.notFound();
});

serve({ fetch: app.fetch, port: 3000 });
