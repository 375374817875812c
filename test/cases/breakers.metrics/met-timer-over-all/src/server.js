import express from 'express';
import { Gauge, register } from 'prom-client';
import { breakers, guard } from './breakers.js';
const get = async (url) => (await fetch(url, { signal: AbortSignal.timeout(1500) })).json();
const tides = guard('tides', () => get(process.env.TIDES_URL));
const winds = guard('winds', () => get(process.env.WINDS_URL));
const gauge = new Gauge({ name: 'breaker_open', help: '1 when open', labelNames: ['name'] });
setInterval(() => {
  for (const b of breakers) gauge.set({ name: b.name }, b.opened ? 1 : 0);
}, 5000);
const app = express();
app.get('/sea', async (req, res) => res.json({ tide: await tides.fire(), wind: await winds.fire() }));
app.get('/metrics', async (req, res) => res.end(await register.metrics()));
app.listen(8080);
