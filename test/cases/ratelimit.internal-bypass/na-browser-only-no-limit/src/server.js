import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { today } from './haiku.js';

const app = new Hono();
app.get('/api/today', (c) => c.json(today()));
serve({ fetch: app.fetch, port: 3000 });
