import express from 'express';
import { Pool } from 'pg';

const pool = new Pool({ max: 10 });
const app = express();

app.post('/rentals/:size', async (req, res) => {
  const { rowCount } = await pool.query('UPDATE skates SET out = out + 1 WHERE size = $1 AND out < total', [req.params.size]);
  res.status(rowCount ? 201 : 409).end();
});

app.listen(8080);
