const express = require('express');
const mongoose = require('mongoose');
const { signedIn } = require('./signed-in');
const { Customer, Invoice } = require('./models');
const reports = require('./reports');

const app = express();
app.use(express.json());
app.get('/healthz', (req, res) => res.send('ok'));

app.get('/customers', signedIn, async (req, res) => res.json(await Customer.find()));
app.post('/customers', signedIn, async (req, res) => res.status(201).json(await Customer.create(req.body)));
app.get('/invoices', signedIn, async (req, res) => res.json(await Invoice.find()));
app.post('/invoices', signedIn, async (req, res) => res.status(201).json(await Invoice.create(req.body)));
app.use('/reports', reports);

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
