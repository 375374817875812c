const express = require('express');
const { level } = require('./probe');
const { exponential } = require('./smoothing');

const app = express();
const smooth = new Map();

app.get('/wells/:well/level', async (req, res, next) => {
  try {
    const { well } = req.params;
    if (!smooth.has(well)) smooth.set(well, exponential(0.3));
    res.json({ metres: smooth.get(well)(await level(well)) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
