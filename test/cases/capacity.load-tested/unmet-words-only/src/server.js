import express from 'express';
import { load } from './load.js';

const settings = load(process.env.SETTINGS ?? 'settings.yaml');
const bids = [];
const app = express();
app.use(express.json());
app.post('/lots/:lot/bids', (req, res) => {
  bids.push({ lot: req.params.lot, cents: req.body.cents });
  res.sendStatus(201);
});
app.listen(settings.port);
