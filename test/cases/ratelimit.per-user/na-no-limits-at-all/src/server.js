const express = require('express');
const poems = require('./poems');

const app = express();
app.get('/poems', (req, res) => res.json(poems));
app.get('/poems/:id', (req, res) => res.json(poems[req.params.id] ?? null));
app.listen(3000);
