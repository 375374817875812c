import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/menu', (c) => c.json([{ dish: 'soup', cents: 650 }]));
serve({ fetch: app.fetch, port: 3000 });
