import express from 'express';
import timeout from 'connect-timeout';
import { lab } from './lab.js';

const app = express();
app.use(timeout('5s'));

app.get('/orders/:id/lens', async (req, res, next) => {
  try {
    const lens = await lab.get(`lenses/${req.params.id}`).json();
    if (!req.timedout) res.json(lens);
  } catch (err) {
    if (!req.timedout) next(err);
  }
});

app.listen(8080);
