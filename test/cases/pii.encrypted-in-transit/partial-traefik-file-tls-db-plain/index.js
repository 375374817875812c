import express from 'express';
import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const app = express();
app.use(express.json());
app.post('/patients', async (req, res) => {
  await pool.query('INSERT INTO patients (full_name, email) VALUES ($1, $2)', [req.body.name, req.body.email]);
  res.status(201).end();
});
app.listen(8080);
