import express from 'express';
import { register } from 'prom-client';
import { distance } from './distance';
import { store } from './store';

const app = express();
app.use(express.json());
app.post('/quotes', async (req, res, next) => {
  try {
    const km = await distance(req.body.from, req.body.to);
    res.status(201).json(await store.quote.create({ data: { km, cents: Math.round(km * 180) } }));
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (_req, res) => { res.type(register.contentType).send(await register.metrics()); });
app.listen(3000);
