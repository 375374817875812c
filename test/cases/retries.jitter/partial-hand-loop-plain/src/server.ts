import express from 'express';
import { tariff } from './ledger.js';
import { litres } from './meters.js';

const app = express();
app.get('/bills/:meter', async (req, res, next) => {
  try {
    res.json({ cents: (await litres(req.params.meter)) * (await tariff(req.params.meter)) });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
