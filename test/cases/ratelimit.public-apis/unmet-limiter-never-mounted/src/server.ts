import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { requestLog } from './middleware';

const STOPS = [{ id: 'central', lines: ['1', '4'] }, { id: 'harbour', lines: ['4'] }];
const app = new Hono();
app.use('*', requestLog);
app.get('/stops', (c) => c.json(STOPS));
app.get('/stops/:id', (c) => c.json(STOPS.find((s) => s.id === c.req.param('id')) ?? null));
serve({ fetch: app.fetch, port: 3000 });
