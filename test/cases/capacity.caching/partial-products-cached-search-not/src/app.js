const express = require('express');
const products = require('./products');

const app = express();
app.get('/', async (req, res) => res.json(await products.home()));
app.get('/search', async (req, res) => res.json(await products.search(req.query.q)));
app.get('/products/:id', async (req, res) => res.json(await products.product(req.params.id)));
app.listen(3000);
