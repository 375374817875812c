const express = require('express');
const jwt = require('jsonwebtoken');
const { db } = require('./db');

const app = express();
app.use(express.json());

app.use((req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
    next();
  } catch {
    res.sendStatus(401);
  }
});

app.get('/playlists', async (req, res) => {
  const [rows] = await db.query('select id, name from playlists where user_id = ?', [req.user.sub]);
  res.json(rows);
});

app.post('/playlists', async (req, res) => {
  const [r] = await db.query('insert into playlists (user_id, name) values (?, ?)', [req.user.sub, req.body.name]);
  res.status(201).json({ id: r.insertId });
});

app.listen(3000);
