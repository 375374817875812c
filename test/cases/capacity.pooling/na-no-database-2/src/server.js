import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { shrink } from './shrink.js';

const app = new Hono();
app.post('/thumb', async (c) => c.body(await shrink(await c.req.arrayBuffer()), 200, { 'content-type': 'image/webp' }));
serve({ fetch: app.fetch, port: 3000 });
