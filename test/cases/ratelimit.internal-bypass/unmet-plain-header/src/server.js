const express = require('express');
const rateLimit = require('express-rate-limit');
const app = express();
app.use(rateLimit({ windowMs: 1000, limit: 50, skip: (req) => req.headers['x-internal-request'] === 'true' }));
app.get('/x', (req, res) => res.json([]));
app.listen(3000);
