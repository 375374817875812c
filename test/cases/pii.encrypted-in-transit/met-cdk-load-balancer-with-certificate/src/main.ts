import express from 'express';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';

const pool = new Pool({ host: process.env.DB_HOST, ssl: { ca: readFileSync('/etc/db/ca.pem', 'utf8'), rejectUnauthorized: true } });
const app = express();
app.post('/people', async (req, res) => {
  await pool.query('INSERT INTO people (email, phone) VALUES ($1, $2)', [req.body.email, req.body.phone]);
  res.sendStatus(201);
});
app.listen(8080);
