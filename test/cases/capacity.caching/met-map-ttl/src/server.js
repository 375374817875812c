const express = require('express');
const { prices } = require('./prices');
const app = express();
app.get('/prices', async (req, res) => res.json(await prices()));
app.listen(1);
