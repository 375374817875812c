const express = require('express');
const { authenticate } = require('./authenticate');
const { db } = require('./db');

const app = express();
app.use(express.json());
app.use(authenticate);

app.get('/bins', async (req, res) => {
  const [rows] = await db.query('select id, sku, qty from bins');
  res.json(rows);
});

app.post('/bins/:id/move', async (req, res) => {
  await db.query('update bins set place = ? where id = ?', [req.body.place, req.params.id]);
  res.sendStatus(204);
});

app.delete('/bins/:id', async (req, res) => {
  await db.query('delete from bins where id = ?', [req.params.id]);
  res.sendStatus(204);
});

app.listen(3000);
