const express = require('express');
const { platform } = require('./clients/platforms');
const { departures } = require('./clients/timetable');

const app = express();

app.get('/signs/:station', async (req, res, next) => {
  try {
    const trains = await departures(req.params.station);
    res.json(await Promise.all(trains.map(async (t) => ({ ...t, platform: await platform(t.id) }))));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
