import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { loans } from './loans.js';

const app = new Hono();
app.get('/readers/:id/loans', async (c) => c.json(await loans(c.req.param('id'))));
serve({ fetch: app.fetch, port: 8080 });
