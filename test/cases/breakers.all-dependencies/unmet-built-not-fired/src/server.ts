import express from 'express';
import { image } from './archive.js';

const app = express();

app.get('/xrays/:id', async (req, res, next) => {
  try {
    const { url } = await image(req.params.id);
    res.redirect(url);
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
