import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { timeout } from 'hono/timeout';
import { pool } from './db.js';

const app = new Hono();
app.use('*', timeout(10_000));

app.get('/graves', async (c) => {
  const { rows } = await pool.query('SELECT plot, surname FROM graves WHERE surname ILIKE $1 LIMIT 50', [`${c.req.query('name')}%`]);
  return c.json(rows);
});

serve({ fetch: app.fetch, port: 8080 });
