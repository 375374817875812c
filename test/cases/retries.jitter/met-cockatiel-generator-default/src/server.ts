import express from 'express';
import { steady } from './policy.js';

const app = express();

const lift = (id: string) =>
  steady.execute(async () => {
    const res = await fetch(`${process.env.LIFTS_URL}/lifts/${id}`, { signal: AbortSignal.timeout(1_200) });
    if (!res.ok) throw new Error(`lifts ${res.status}`);
    return (await res.json()) as { running: boolean };
  });

app.get('/passes/:lift/valid', (req, res, next) => {
  lift(req.params.lift)
    .then((l) => res.json({ valid: l.running }))
    .catch(next);
});

app.listen(8080);
