import express from 'express';
import { audiogram } from './audiograms';

const app = express();

app.get('/audiograms/:id/gain', async (req, res, next) => {
  try {
    const loss = await audiogram(req.params.id);
    res.json({ gain: loss.map((db) => Math.round(db / 2)) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
