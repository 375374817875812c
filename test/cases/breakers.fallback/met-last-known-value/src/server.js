import express from 'express';
import { headlines } from './headlines.js';

const app = express();
app.get('/topics/:topic', async (req, res) => {
  res.json(await headlines(req.params.topic));
});
app.listen(8080);
