import express from 'express';
import { hearings } from './registry.js';

const app = express();

app.get('/courts/:court/hearings', async (req, res) => {
  try {
    res.json(await hearings(req.params.court, req.query.day));
  } catch {
    res.status(503).json({ error: 'try later' });
  }
});

app.listen(8080);
