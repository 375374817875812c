import express from 'express';
import { names } from './calendar.js';

const app = express();
app.get('/days/:day', async (req, res) => {
  try {
    res.json({ names: await names(req.params.day) });
  } catch {
    res.status(502).json({ error: 'calendar not reachable' });
  }
});
app.listen(8080);
