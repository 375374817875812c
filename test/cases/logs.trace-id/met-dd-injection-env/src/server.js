const express = require('express');
const { MongoClient } = require('mongodb');
const { createLogger, format, transports } = require('winston');

const log = createLogger({ format: format.json(), transports: [new transports.Console()] });
const lots = new MongoClient(process.env.MONGO_URL).db('tea').collection('lots');
const app = express();
app.use(express.json());

app.post('/lots/:id/bids', async (req, res) => {
  const { modifiedCount } = await lots.updateOne(
    { _id: req.params.id, top: { $lt: req.body.cents } },
    { $set: { top: req.body.cents } },
  );
  if (modifiedCount === 0) {
    log.warn('bid too low', { lot: req.params.id });
    return res.status(409).end();
  }
  log.info('bid taken', { lot: req.params.id, cents: req.body.cents });
  res.status(201).end();
});

app.listen(8080, () => log.info('tea-auction up'));
