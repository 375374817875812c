import express from 'express';
import { rink, skates } from './dependencies.js';

const app = express();
app.get('/rinks/:id/skates/:size', async (req, res, next) => {
  try {
    const [r, s] = await Promise.all([rink(req.params.id), skates(req.params.size)]);
    res.json({ rentable: r.open && s.pairs > 0 });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
