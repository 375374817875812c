const express = require('express');
const settings = require('./settings');
const tracks = require('./track-client');

const app = express();

app.get('/depots/:depot/free', async (req, res, next) => {
  try {
    res.json(await tracks.free(req.params.depot));
  } catch (err) {
    next(err);
  }
});

app.listen(settings.port);
