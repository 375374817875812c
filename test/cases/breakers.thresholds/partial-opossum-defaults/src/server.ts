import express from 'express';
import pino from 'pino';
import { departures, disruptions } from './upstreams.js';

const log = pino();
const app = express();

app.get('/stops/:id', async (req, res) => {
  try {
    res.json(await departures.fire(req.params.id));
  } catch (error) {
    log.error({ stop: req.params.id, err: error }, 'departures');
    res.status(503).json({ error: 'departures unavailable' });
  }
});

app.get('/lines/:id', async (req, res) => {
  try {
    res.json(await disruptions.fire(req.params.id));
  } catch (error) {
    log.error({ line: req.params.id, err: error }, 'disruptions');
    res.status(503).json({ error: 'disruptions unavailable' });
  }
});

app.listen(8080);

