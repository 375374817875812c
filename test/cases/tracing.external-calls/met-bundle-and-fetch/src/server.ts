import express from 'express';
import { wind } from './wind';

const app = express();

app.get('/spots/:spot', async (req, res) => {
  try {
    const knots = await wind(req.params.spot);
    res.json({ spot: req.params.spot, knots, fly: knots >= 8 && knots <= 25 });
  } catch {
    res.status(502).json({ error: 'no wind data' });
  }
});

app.listen(8080);
