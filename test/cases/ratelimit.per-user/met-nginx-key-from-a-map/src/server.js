const express = require('express');
const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();
app.use(express.json());

app.post('/auth/login', async (req, res) => {
  const { rows } = await pool.query('SELECT id, hash FROM users WHERE name = $1', [req.body.name]);
  if (!rows[0] || !(await bcrypt.compare(req.body.password, rows[0].hash))) return res.status(401).end();
  return res.json({ token: jwt.sign({ sub: rows[0].id }, process.env.KEY, { expiresIn: '1h' }) });
});

app.use((req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.KEY);
    next();
  } catch (err) {
    res.status(401).end();
  }
});
app.get('/api/crossings', async (req, res) => res.json((await pool.query('SELECT * FROM crossings WHERE user_id = $1', [req.user.sub])).rows));
app.listen(8080);
