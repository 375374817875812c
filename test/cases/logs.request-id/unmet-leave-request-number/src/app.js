const express = require('express');
const leave = require('./services/leave-service');
const logger = require('./logger');

const app = express();
app.use(express.json());

app.post('/leave-requests', async (req, res, next) => {
  try {
    res.status(201).json(await leave.submit(req.body));
  } catch (err) {
    next(err);
  }
});

app.post('/leave-requests/:requestId/approval', async (req, res, next) => {
  try {
    const found = await leave.approve(req.params.requestId);
    found ? res.json(found) : res.sendStatus(404);
  } catch (err) {
    next(err);
  }
});

app.use((err, req, res, next) => {
  logger.error('handler failed', { message: err.message, path: req.path });
  res.status(500).json({ error: 'internal error' });
});

app.listen(3000, () => logger.info('listening', { port: 3000 }));
