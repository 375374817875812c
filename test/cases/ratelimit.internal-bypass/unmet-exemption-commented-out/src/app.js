const express = require('express');
const limit = require('./limit');

const app = express();
app.use(limit);
app.get('/addresses/:zip', (req, res) => res.json([{ zip: req.params.zip, city: 'Ulm' }]));
app.listen(3000);
