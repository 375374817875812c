const express = require('express');
const { save } = require('./people');

const app = express();
app.use(express.json());
app.post('/people', async (req, res) => res.status(201).json({ id: await save(req.body) }));
app.listen(3000);
