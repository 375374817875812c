import express from 'express';
import { nutrition, prices } from './clients.js';
import { registry } from './lib/breakers.js';

const app = express();

app.get('/recipes/:id/facts', async (req, res) => {
  const [n, p] = await Promise.all([nutrition(req.params.id), prices(req.params.id)]);
  res.json({ kcal: n.kcal, cents: p.cents });
});

app.get('/metrics', async (_req, res) => {
  res.type(registry.contentType).send(await registry.metrics());
});

app.listen(3000);
