const express = require('express');
const log = require('./log');
const lockers = require('./lockers');

const app = express();
app.use(express.json());

app.post('/lockers/:id/open', async (req, res, next) => {
  try {
    const opened = await lockers.open(req.params.id, req.body.code);
    if (!opened) {
      log.warn({ locker: req.params.id }, 'wrong code');
      return res.status(403).end();
    }
    log.info({ locker: req.params.id }, 'locker opened');
    res.status(204).end();
  } catch (err) {
    next(err);
  }
});

app.use((err, req, res, next) => {
  log.error({ err, path: req.path }, 'request failed');
  res.status(500).json({ error: 'internal' });
});

app.listen(8080, () => log.info({ port: 8080 }, 'listening'));
