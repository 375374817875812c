const express = require('express');
const { login, signedIn } = require('./auth');
const { db } = require('./db');

const app = express();
app.use(express.json());
app.post('/login', login);
app.get('/points', signedIn, async (req, res) => {
  const [[row]] = await db.query('select points from members where id = ?', [req.user.sub]);
  res.json(row);
});
app.listen(3000);
