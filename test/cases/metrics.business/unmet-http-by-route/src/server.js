const express = require('express');
const promBundle = require('express-prom-bundle');
const { db } = require('./db');

const app = express();
app.use(promBundle({ includeMethod: true, includePath: true, includeStatusCode: true }));
app.use(express.json());

app.post('/donations', async (req, res) => {
  const [r] = await db.query('insert into donations (campaign, cents) values (?, ?)',
    [req.body.campaign, req.body.cents]);
  res.status(201).json({ id: r.insertId });
});

app.post('/signups', async (req, res) => {
  await db.query('insert into donors (email) values (?)', [req.body.email]);
  res.sendStatus(201);
});

app.get('/campaigns/:id', async (req, res) => {
  const [[row]] = await db.query('select id, title from campaigns where id = ?', [req.params.id]);
  if (!row) return res.sendStatus(404);
  res.json(row);
});

app.listen(3000);
