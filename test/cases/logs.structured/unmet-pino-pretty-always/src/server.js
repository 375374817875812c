const express = require('express');
const pino = require('pino');
const log = pino({ transport: { target: 'pino-pretty', options: { colorize: true } } });
const app = express();
app.get('/a', (req, res) => {
  log.info({ id: 1 }, 'a');
  res.json({});
});
app.listen(80);
