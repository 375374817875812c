const express = require('express');
const { rateLimit } = require('express-rate-limit');
const api = require('./api');
const auth = require('./auth');

const app = express();
app.use(express.json());
app.post('/auth/token', auth.issue);
app.use('/api', rateLimit({ windowMs: 60_000, max: 100 }), auth.check, api);
app.listen(3000);
