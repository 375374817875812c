import express from 'express';
import { breathe } from './wait.js';
async function load(url) {
  let attempt = 0;
  while (true) {
    try {
      const res = await fetch(url, { signal: AbortSignal.timeout(1000) });
      if (!res.ok) throw new Error(String(res.status));
      return await res.json();
    } catch (err) {
      if (++attempt > 3) throw err;
      await breathe(attempt);
    }
  }
}
const app = express();
app.get('/a', async (req, res) => res.json(await load(process.env.A_URL)));
app.listen(8080);
