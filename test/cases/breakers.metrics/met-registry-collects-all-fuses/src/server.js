import express from 'express';
import { rooms, reviews } from './suppliers.js';
import { registry } from './telemetry.js';

const app = express();
app.get('/cities/:city/rooms', async (req, res) => res.json(await rooms(req.params.city)));
app.get('/hotels/:id/reviews', async (req, res) => res.json(await reviews(req.params.id)));
app.get('/internal/stats', async (_req, res) => {
  res.type(registry.contentType).send(await registry.metrics());
});
app.listen(3000);
