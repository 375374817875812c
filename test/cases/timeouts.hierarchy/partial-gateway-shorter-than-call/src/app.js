const express = require('express');
const registry = require('./registry-client');

const app = express();

app.get('/deeds/:number', async (req, res, next) => {
  try {
    res.json(await registry.deed(req.params.number));
  } catch (err) {
    next(err);
  }
});

app.listen(8080, '127.0.0.1');
