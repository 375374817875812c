import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { allowance } from './allowance';

const boats = [{ id: 'b1', port: 'kiel' }, { id: 'b2', port: 'split' }];
const app = new Hono();

app.use('*', allowance);
app.get('/boats', (c) => c.json(boats.filter((b) => b.port === c.req.query('port'))));
app.get('/boats/:id', (c) => c.json(boats.find((b) => b.id === c.req.param('id')) ?? null));

serve({ fetch: app.fetch, port: 3000 });
