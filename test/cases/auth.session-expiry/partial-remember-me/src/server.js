const express = require('express');
const argon2 = require('argon2');
const { pool } = require('./db');
const sessions = require('./sessions');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const { rows: [singer] } = await pool.query('select id, hash from singers where email = $1', [req.body.email]);
  if (!singer || !(await argon2.verify(singer.hash, req.body.password))) return res.sendStatus(401);
  res.json({ session: await sessions.open(singer.id, req.body.rememberMe === true) });
});

app.get('/rehearsals', async (req, res) => {
  const singer = await sessions.find(req.get('x-session'));
  if (!singer) return res.sendStatus(401);
  const { rows } = await pool.query('select day, place from rehearsals where singer = $1', [singer]);
  res.json(rows);
});

app.listen(3000);
