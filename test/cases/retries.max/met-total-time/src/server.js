import express from 'express';
import { persist } from './persist.js';

const app = express();

const beam = (id) => persist(async () => {
  const res = await fetch(`${process.env.BEAMS_URL}/lights/${id}`, { signal: AbortSignal.timeout(1_000) });
  if (!res.ok) throw new Error(`beams ${res.status}`);
  return res.json();
});

app.get('/lights/:id', (req, res, next) => {
  beam(req.params.id).then((light) => res.json(light), next);
});

app.listen(8080);
