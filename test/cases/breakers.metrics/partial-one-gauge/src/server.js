import express from 'express';
import { register } from 'prom-client';
import { maps, tolls } from './breakers.js';

const app = express();
app.get('/routes', async (req, res, next) => {
  try {
    const route = await maps.fire(req.query.from, req.query.to);
    const toll = await tolls.fire(route.id);
    res.json({ km: route.km, cents: toll.cents });
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type('text/plain').send(await register.metrics()));
app.listen(8080);
