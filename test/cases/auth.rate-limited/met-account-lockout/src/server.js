const express = require('express');
const jwt = require('jsonwebtoken');
const { signIn } = require('./sign-in');
const { pool } = require('./db');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await signIn(req.body.email, req.body.password);
  if (!user) return res.status(401).json({ error: 'invalid credentials' });
  res.json({ token: jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '20m' }) });
});

app.use((req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
    next();
  } catch {
    res.sendStatus(401);
  }
});

app.get('/accounts', async (req, res) => {
  const { rows } = await pool.query('select iban, cents from accounts where user_id = $1', [req.user.sub]);
  res.json(rows);
});

app.listen(3000);
