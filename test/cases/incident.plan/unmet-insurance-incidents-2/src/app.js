const express = require('express');
const incidents = require('./incidents');

const app = express();
app.use(express.json());
app.post('/incidents', async (req, res) => res.status(201).json(await incidents.report(req.body)));
app.listen(3000);
