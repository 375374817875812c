const express = require('express');
const buoys = require('./buoys');
const log = require('./log');

const app = express();

app.get('/reefs/:id/temperature', async (req, res, next) => {
  try {
    const { data } = await buoys.get(`/reefs/${req.params.id}`);
    res.json({ celsius: data.celsius });
  } catch (err) {
    next(err);
  }
});

app.listen(8080, () => log.info('listening'));
