import express from 'express';
import { fuse } from './fuses.js';

async function get<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return (await res.json()) as T;
}

const roof = fuse('roofs', (id: string) => get<{ squareMetres: number }>(`${process.env.ROOFS_URL}/${id}`));
const panel = fuse('panels', () => get<{ cents: number }>(`${process.env.PANELS_URL}/standard`));

const app = express();
app.get('/quotes/:roof', async (req, res, next) => {
  try {
    const [r, p] = await Promise.all([roof(req.params.roof), panel()]);
    res.json({ cents: Math.floor(r.squareMetres / 1.7) * p.cents });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
