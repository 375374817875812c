import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { throttle } from './throttle';

const app = new Hono();
app.use('*', throttle);
app.get('/stars/:name', (c) => c.json({ name: c.req.param('name'), magnitude: 0.03 }));
serve({ fetch: app.fetch, port: 3000 });
