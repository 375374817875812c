import express from 'express';
import { subscribe } from './subscribe';

const app = express();
app.use(express.json());
app.post('/subscriptions', async (req, res, next) => {
  try {
    res.status(201).json(await subscribe(req.body.reader, req.body.plan));
  } catch (err) {
    next(err);
  }
});
app.listen(3000);
