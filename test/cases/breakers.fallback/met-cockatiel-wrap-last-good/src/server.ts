import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { rates } from './rates';

const app = new Hono();
app.get('/rates', async (c) => c.json(await rates()));
serve({ fetch: app.fetch, port: 3000 });
