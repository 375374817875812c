const express = require('express');
const mysql = require('mysql2/promise');
const { Pool } = require('pg');

const orders = new Pool({ connectionString: process.env.ORDERS_URL, max: 10 });
const catalogue = mysql.createPool({ uri: process.env.CATALOGUE_URL, connectionLimit: 10 });
const app = express();
app.use(express.json());

app.post('/orders', async (req, res, next) => {
  try {
    const { rows } = await orders.query('INSERT INTO orders (part, quantity) VALUES ($1, $2) RETURNING id', [req.body.part, req.body.quantity]);
    res.status(201).json(rows[0]);
  } catch (err) {
    next(err);
  }
});

app.put('/parts/:number', async (req, res, next) => {
  try {
    await catalogue.execute('UPDATE parts SET title = ?, cents = ? WHERE number = ?', [req.body.title, req.body.cents, req.params.number]);
    res.status(204).end();
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
