import express from 'express';
let misses = 0;
async function geo(ip) {
  if (misses > 4) throw new Error('geo is off');
  try {
    const res = await fetch(`${process.env.GEO_URL}/${ip}`, { signal: AbortSignal.timeout(900) });
    misses = 0;
    return await res.json();
  } catch (err) {
    misses += 1;
    throw err;
  }
}
const app = express();
app.get('/where', async (req, res) => res.json(await geo(req.ip)));
app.listen(8080);
