import express from 'express';
import { fetchJson } from './outbound.js';

const app = express();

app.get('/stops/:city', async (req, res, next) => {
  try {
    const halls = await fetchJson<string[]>(`${process.env.HALLS_URL}/cities/${req.params.city}`);
    const trains = await fetchJson<string[]>(`${process.env.TRAINS_URL}/to/${req.params.city}`);
    res.json({ halls, trains });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
