const express = require('express');
const rateLimit = require('express-rate-limit');
const app = express();
app.get('/a', (req, res) => res.json(1));
app.get('/b', (req, res) => res.json(2));
app.use(rateLimit({ windowMs: 1000, limit: 5 }));
app.listen(1);
