import express from 'express';
import pg from 'pg';
import { searchLimit } from './limits.js';

const db = new pg.Pool({ max: 10 });
const app = express();

app.get('/v1/search', searchLimit, async (req, res) => {
  const { rows } = await db.query('SELECT id, title FROM jobs WHERE title ILIKE $1 LIMIT 50', [`%${req.query.q}%`]);
  res.json(rows);
});

app.get('/v1/jobs', async (_req, res) => {
  res.json((await db.query('SELECT id, title FROM jobs ORDER BY id DESC LIMIT 50')).rows);
});

app.get('/v1/jobs/:id', async (req, res) => {
  res.json((await db.query('SELECT * FROM jobs WHERE id = $1', [req.params.id])).rows[0]);
});

app.listen(3000);
