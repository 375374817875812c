import express from 'express';
import { forecast } from './weather.js';

const app = express();
app.get('/ride/:city', async (req, res) => {
  const w = await forecast(req.params.city);
  res.json({ ride: w.rain !== true, weather: w });
});
app.listen(3000);
