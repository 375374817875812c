import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { statusPage } from './status-page';

const app = new Hono();
app.get('/status', (c) => c.json({ status: 'up', uptime: process.uptime() }));
app.get('/orders/:id', (c) => c.html(statusPage(c.req.param('id'), 1)));
serve({ fetch: app.fetch, port: 3000 });
