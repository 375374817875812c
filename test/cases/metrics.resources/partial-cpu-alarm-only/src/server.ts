import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const lenses = [{ id: 'l1', mm: 35 }, { id: 'l2', mm: 85 }];
const app = new Hono();
app.get('/lenses', (c) => c.json(lenses));
app.get('/lenses/:id', (c) => c.json(lenses.find((l) => l.id === c.req.param('id')) ?? null));
serve({ fetch: app.fetch, port: 3000 });
