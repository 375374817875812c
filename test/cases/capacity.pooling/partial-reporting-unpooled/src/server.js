const express = require('express');
const orders = require('./orders');
const reporting = require('./reporting');

const app = express();
app.use(express.json());

app.get('/orders', async (req, res) => res.json(await orders.list()));
app.post('/orders', async (req, res) => res.status(201).json(await orders.add(req.body)));
app.get('/reports/daily', async (req, res) => res.json(await reporting.daily(req.query.day)));

app.listen(3000);
