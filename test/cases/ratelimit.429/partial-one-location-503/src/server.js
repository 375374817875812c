const express = require('express');

const app = express();
app.get('/api/regions', (req, res) => res.json(['north', 'south']));
app.get('/export/regions.csv', (req, res) => res.type('text/csv').send('region\nnorth\nsouth\n'));
app.listen(3000);
