import express from 'express';
import { retry } from 'async';
const app = express();
app.get('/a', async (req, res) => {
  const body = await retry(4, async () => (await fetch(process.env.A_URL, { signal: AbortSignal.timeout(1000) })).json());
  res.json(body);
});
app.listen(8080);
