import { createServer } from 'node:http';
import express from 'express';
import pino from 'pino';
import { weigh } from './scales.js';

const log = pino();
const app = express();

app.get('/hives/:id/weight', async (req, res) => {
  try {
    res.json(await weigh(req.params.id));
  } catch (error) {
    log.error({ hive: req.params.id, err: error }, 'weighing failed');
    res.status(502).json({ error: 'scales unavailable' });
  }
});

const server = createServer(app);
server.timeout = 0;
server.requestTimeout = 0;
server.headersTimeout = 0;
server.listen(8080, () => log.info('listening'));
