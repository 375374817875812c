const express = require('express');
const app = express();
app.get('/scores', (req, res) => res.json([{ id: 1, title: 'Ave verum' }]));
app.listen(3000);
