import express from 'express';
import { desks, withLock } from './lock.js';

const app = express();
app.use(express.json());

app.post('/desks/:desk', async (req, res, next) => {
  try {
    const taken = await withLock(req.params.desk, () => desks.take(req.params.desk, req.body.day, req.body.who));
    res.status(taken ? 201 : 409).end();
  } catch (err) {
    next(err);
  }
});

const server = app.listen(8080);
server.requestTimeout = 10_000;
server.headersTimeout = 5_000;
