import express from 'express';
import { fuse } from './fuse.js';

const tractors = fuse(async (village) => {
  const res = await fetch(`${process.env.TRACTORS_URL}/villages/${village}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`tractors ${res.status}`);
  return res.json();
}, { strikes: 5, restMs: 20_000 });

const app = express();
app.get('/villages/:id/tractors', (req, res, next) => {
  tractors(req.params.id).then((t) => res.json(t), next);
});
app.listen(8080);
