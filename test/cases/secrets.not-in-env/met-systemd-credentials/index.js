import express from 'express';
import { readFileSync } from 'node:fs';
import pg from 'pg';
const password = readFileSync(`${process.env.CREDENTIALS_DIRECTORY}/db-password`, 'utf8').trim();
const pool = new pg.Pool({ host: 'db', user: 'loans', password, max: 5 });
const app = express();
app.get('/loans', async (req, res) => res.json((await pool.query('select id from loans')).rows));
app.listen(8080);
