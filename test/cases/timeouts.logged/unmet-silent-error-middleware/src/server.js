import express from 'express';
import { load } from './load.js';
const app = express();
app.get('/x/:id', async (req, res, next) => {
  try {
    res.json(await load(req.params.id));
  } catch (err) {
    next(err);
  }
});
app.use((err, req, res, next) => {
  res.status(500).end();
});
app.listen(8080);
