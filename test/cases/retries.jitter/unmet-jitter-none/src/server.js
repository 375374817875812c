const express = require('express');
const { detour } = require('./routes');

const app = express();

app.get('/match', async (req, res, next) => {
  try {
    const { from, to, via } = req.query;
    res.json({ detourSeconds: await detour(from, to, via) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
