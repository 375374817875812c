const express = require('express');
const jwt = require('jsonwebtoken');
const log = require('pino')();
const app = express();
app.use((req, res, next) => {
  jwt.verify(req.get('authorization') || '', process.env.K, (err, user) => {
    if (err) log.warn('bad token');
    req.user = user;
    next();
  });
});
app.get('/api/a', (req, res) => res.json([]));
app.post('/api/b', (req, res) => res.json([]));
app.listen(1);
