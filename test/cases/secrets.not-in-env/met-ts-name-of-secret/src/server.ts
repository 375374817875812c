import express from 'express';
import { Pool } from 'pg';
import { read } from './secret';
const s = await read(process.env.DB_SECRET!);
const pool = new Pool({ host: s.host, password: s.password, max: 5 });
const app = express();
app.get('/x', async (_q, r) => { r.json((await pool.query('select 1')).rows); });
app.listen(3000);
