import express from 'express';
import { gaps } from './probes.js';
import { jitter, pickRelay } from './score.js';

const app = express();
const relays = process.env.RELAYS.split(',');

app.get('/calls/:id/quality', async (req, res, next) => {
  try {
    res.json({ jitterMs: jitter(await gaps(pickRelay(relays), req.params.id)) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
