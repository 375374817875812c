const express = require('express');
const { db } = require('./db');
const { remembered } = require('./remembered');

const app = express();
app.use(express.json());

app.get('/products', async (req, res) => {
  const [rows] = await db.query(
    'select id, name, cents from products where category = ? order by rating desc limit 40', [req.query.category]);
  res.json(rows);
});

app.get('/products/:id', async (req, res) => {
  const product = await remembered(`product:${req.params.id}`, 120, async () => {
    const [[row]] = await db.query('select * from products where id = ?', [req.params.id]);
    return row || null;
  });
  if (!product) return res.sendStatus(404);
  res.json(product);
});

app.post('/baskets', async (req, res) => {
  const [r] = await db.query('insert into baskets (product_id) values (?)', [req.body.product]);
  res.status(201).json({ id: r.insertId });
});

app.listen(3000);
