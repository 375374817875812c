const express = require('express');
const axios = require('axios');
const { createLogger, format, transports } = require('winston');
const requestId = require('./request-id');

const log = createLogger({ format: format.json(), transports: [new transports.Console()] });
const vets = axios.create({ baseURL: process.env.VETS_URL, timeout: 2000 });

const app = express();
app.use(express.json());
app.use(requestId);

app.post('/visits', async (req, res) => {
  try {
    const { data } = await vets.post('/slots', { day: req.body.day });
    log.info('visit booked', { slot: data.slot });
    res.status(201).json({ slot: data.slot });
  } catch (err) {
    log.error('vets not reachable', { code: err.code });
    res.status(502).end();
  }
});

app.listen(8080);
