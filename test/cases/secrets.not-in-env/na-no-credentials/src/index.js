import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { dayLength } from './sun.js';

const app = new Hono();
app.get('/day/:lat/:doy', (c) =>
  c.json({ hours: dayLength(Number(c.req.param('lat')), Number(c.req.param('doy'))) }),
);
serve({ fetch: app.fetch, port: 8080 });
