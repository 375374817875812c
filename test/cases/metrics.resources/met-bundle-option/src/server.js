const express = require('express');
const mongoose = require('mongoose');
const { windows } = require('./windows');
const Walk = require('./walk');

const app = express();
app.use(windows);
app.use(express.json());
app.get('/walks', async (req, res) => res.json(await Walk.find({ walker: req.query.walker })));
app.post('/walks', async (req, res) => res.status(201).json(await Walk.create(req.body)));

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
