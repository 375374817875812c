const express = require('express');
const pino = require('pino');
const { pupil } = require('./school');

const log = pino();
const attempts = new Map();
const app = express();
app.use(express.json());

app.post('/pupils/:id/exams', async (req, res, next) => {
  try {
    const { name } = await pupil(req.params.id);
    const attempt = (attempts.get(req.params.id) || 0) + 1;
    attempts.set(req.params.id, attempt);
    log.info({ pupil: req.params.id, attempt }, 'exam attempt registered');
    res.status(201).json({ name, attempt });
  } catch (err) {
    next(err);
  }
});

app.listen(8080, () => log.info('listening'));
