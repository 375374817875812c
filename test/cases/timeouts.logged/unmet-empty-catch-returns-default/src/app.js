const express = require('express');
const pino = require('pino');
const { odds, roster } = require('./feeds');

const log = pino();
const app = express();
app.use(express.json());

app.get('/games/:id', async (req, res) => {
  const [players, odd] = await Promise.all([roster(req.params.id), odds(req.params.id)]);
  res.json({ players, odd });
});

app.post('/games/:id/timeouts', (req, res) => {
  log.info({ game: req.params.id, team: req.body.team }, 'timeout called');
  res.sendStatus(204);
});

app.listen(8080, () => log.info('listening'));
