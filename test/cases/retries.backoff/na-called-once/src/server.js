import express from 'express';
import { member } from './members.js';

const app = express();

app.get('/checkin/:card', async (req, res) => {
  try {
    const m = await member(req.params.card);
    res.json({ welcome: m.active, name: m.name });
  } catch {
    res.status(503).json({ error: 'ask at the desk' });
  }
});

app.listen(8080);
