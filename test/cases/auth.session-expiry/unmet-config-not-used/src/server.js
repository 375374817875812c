const express = require('express');
const { login, gardener } = require('./auth');
const { db } = require('./db');

const app = express();
app.use(express.json());
app.post('/login', login);
app.get('/beds', gardener, async (req, res) => {
  const [rows] = await db.query('select id, plant from beds where gardener = ?', [req.gardener]);
  res.json(rows);
});
app.listen(3000);
