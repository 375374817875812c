import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { freeDocks } from './docks.js';

const app = new Hono();
app.get('/stations/:id', async (c) => c.json({ free: await freeDocks(c.req.param('id')) }));
serve({ fetch: app.fetch, port: 8080 });
