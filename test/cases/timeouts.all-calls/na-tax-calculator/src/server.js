import express from 'express';
import { RATES, gross } from './rates.js';

const app = express();

app.get('/bands', (req, res) => res.json(RATES));
app.get('/gross', (req, res) => {
  const net = Number.parseInt(req.query.net, 10);
  if (!Number.isInteger(net)) return res.status(400).json({ error: 'net must be whole cents' });
  res.json({ gross: gross(net, req.query.band ?? 'standard') });
});

app.listen(8080);
