const express = require('express');
const session = require('express-session');
const db = require('./db');
const signIn = require('./sign-in');

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_KEY, resave: false, saveUninitialized: false, cookie: { maxAge: 3600e3 } }));

app.post('/session', async (req, res) => {
  const id = await signIn(req.body.email, req.body.password);
  if (!id) return res.sendStatus(401);
  req.session.userId = id;
  res.sendStatus(204);
});

app.use((req, res, next) => (req.session.userId ? next() : res.sendStatus(401)));
app.get('/entries', async (req, res) => {
  res.json((await db.query('SELECT * FROM entries WHERE owner = $1', [req.session.userId])).rows);
});
app.listen(3000);
