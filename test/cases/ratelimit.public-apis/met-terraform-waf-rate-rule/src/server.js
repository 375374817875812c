const express = require('express');
const app = express();
app.get('/a', (req, res) => res.json(1));
app.get('/b', (req, res) => res.json(2));
app.listen(8080);
