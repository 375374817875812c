import express, { type ErrorRequestHandler } from 'express';
import { httpLog, log } from './http-log';
import { adopt, listed } from './pets';

const app = express();
app.use(httpLog);
app.use(express.json());

app.get('/pets', async (_req, res, next) => {
  try {
    res.json(await listed());
  } catch (err) {
    next(err);
  }
});

app.post('/pets/:id/adoption', async (req, res, next) => {
  try {
    await adopt(req.params.id);
    req.log.info({ pet: req.params.id }, 'pet adopted');
    res.status(204).end();
  } catch (err) {
    next(err);
  }
});

const failed: ErrorRequestHandler = (err, _req, res, _next) => {
  res.err = err;
  res.status(500).json({ error: 'internal' });
};
app.use(failed);

app.listen(8080, () => log.info('pet-adoption up'));
