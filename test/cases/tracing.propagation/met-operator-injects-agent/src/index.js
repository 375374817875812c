const express = require('express');
const pino = require('pino');
const { tideAt } = require('./tides');

const log = pino();
const app = express();
app.use(express.json());

app.post('/moorings/:berth/arrivals', async (req, res, next) => {
  try {
    const tide = await tideAt(req.body.arrival);
    if (tide.metres < req.body.draught + 0.5) return res.status(409).json({ error: 'too shallow then' });
    log.info({ berth: req.params.berth }, 'arrival planned');
    res.status(201).json({ berth: req.params.berth, tide });
  } catch (err) {
    next(err);
  }
});

app.listen(8080, () => log.info('listening'));
