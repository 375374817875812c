const express = require('express');
const rateLimit = require('express-rate-limit');
const app = express();
const internal = express.Router();
internal.get('/sync', (req, res) => res.json([]));
app.use('/internal', internal);
app.use(rateLimit({ windowMs: 1000, limit: 5 }));
app.get('/x', (req, res) => res.json([]));
app.listen(3000);
