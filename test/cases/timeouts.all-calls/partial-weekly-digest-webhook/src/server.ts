import express from 'express';
import { scheduleDigest } from './digest.js';
import { plotsOf } from './plots.js';
import { frostRisk } from './weather.js';

const app = express();

app.get('/sites/:site', async (req, res, next) => {
  try {
    const [plots, risk] = await Promise.all([plotsOf(req.params.site), frostRisk(req.params.site)]);
    res.json({ plots, risk });
  } catch (err) {
    next(err);
  }
});

scheduleDigest();
app.listen(8080);
