import express from 'express';
import { lockers } from './carrier.js';
import { locate } from './geocoder.js';

const app = express();

app.get('/points', async (req, res) => {
  try {
    const { lat, lon } = await locate(req.query.address);
    res.json(await lockers(lat, lon));
  } catch {
    res.status(502).json({ error: 'lookup failed' });
  }
});

app.listen(8080);
