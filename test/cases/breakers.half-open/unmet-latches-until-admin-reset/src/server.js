import express from 'express';
import { Breaker } from './breaker.js';

const partner = new Breaker({ threshold: Number(process.env.PARTNER_THRESHOLD ?? 5) });
const app = express();

app.get('/points/:card', async (req, res) => {
  const body = await partner.call(async () => {
    const r = await fetch(`https://points.example/cards/${req.params.card}`, { signal: AbortSignal.timeout(2000) });
    if (!r.ok) throw new Error(`points ${r.status}`);
    return r.json();
  });
  res.json(body);
});

app.post('/admin/breaker/reset', (req, res) => {
  partner.reset();
  res.sendStatus(204);
});

app.listen(3000);
