const express = require('express');
const app = express();
app.get('/mushrooms', (req, res) => res.json([{ name: 'chanterelle', edible: true }]));
app.listen(3000);
