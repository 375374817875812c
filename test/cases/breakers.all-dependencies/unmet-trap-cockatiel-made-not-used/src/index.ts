import express from 'express';
import { circuitBreaker, ConsecutiveBreaker, handleAll } from 'cockatiel';
const breaker = circuitBreaker(handleAll, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(5) });
const app = express();
app.get('/p/:id', async (req, res) => {
  const r = await fetch(`${process.env.P_URL}/${req.params.id}`, { signal: AbortSignal.timeout(2000) });
  res.json(await r.json());
});
app.listen(8080);
