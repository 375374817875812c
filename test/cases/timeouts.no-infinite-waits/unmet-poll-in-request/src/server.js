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
app.listen(8080);
