import express from 'express';
import { load } from './load.js';
const app = express();
app.use((req, res, next) => {
  const t = setTimeout(() => { if (!res.headersSent) res.status(503).json({ error: 'timeout' }); }, 8000);
  res.on('finish', () => clearTimeout(t));
  next();
});
app.get('/x/:id', async (req, res, next) => {
  try {
    res.json(await load(req.params.id));
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
