const express = require('express');
const { dial } = require('./dial');

const app = express();
app.use(express.json());
app.post('/dial', async (req, res) => res.json(await dial(req.body.members)));
app.listen(3000);
