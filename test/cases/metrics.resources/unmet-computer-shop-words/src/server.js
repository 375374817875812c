const express = require('express');
const { register } = require('prom-client');
const { countStock } = require('./stock-gauge');
const knex = require('./knex');

const app = express();

app.get('/laptops', async (req, res) => {
  const rows = await knex('laptops')
    .select('id', 'name', 'cpu', 'memory', 'disk')
    .where('memory', '>=', Number(req.query.memory || 8));
  res.json(rows);
});

app.get('/metrics', async (req, res) => {
  await countStock();
  res.type(register.contentType).send(await register.metrics());
});

app.listen(3000);
