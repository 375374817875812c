const express = require('express');
const jwt = require('jsonwebtoken');
const log = require('./log');
const { als } = require('./ctx');
const app = express();
app.use((req, res, next) => {
  const claims = jwt.verify(req.headers.authorization.slice(7), process.env.K);
  als.run({ userId: claims.sub }, next);
});
app.get('/a', (req, res) => {
  log.info('a');
  res.json({});
});
app.listen(80);
