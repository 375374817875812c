import express from 'express';
import { monument } from './monuments.js';
import { t } from './texts.js';

const app = express();
app.get('/:lng/monuments/:id', async (req, res, next) => {
  try {
    const m = await monument(req.params.id);
    res.json({ name: m.name, line: t(req.params.lng, 'opened', { year: m.year }) });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
