const express = require('express');
const mongoose = require('mongoose');
const { trail } = require('./trail');

const Depot = mongoose.model('Depot', new mongoose.Schema({ city: String }));
const app = express();
app.use(express.json());
app.use(trail);
app.post('/depots', async (req, res) => res.status(201).json(await Depot.create(req.body)));
app.put('/depots/:id', async (req, res) => res.json(await Depot.findByIdAndUpdate(req.params.id, req.body)));
app.listen(8080);
