const express = require('express');
const { MongoClient } = require('mongodb');
const { mongoUrl, tariffToken } = require('./settings');

const client = new MongoClient(mongoUrl, { maxPoolSize: 20 });
const app = express();

app.get('/quotes/:lane', async (req, res) => {
  const lane = await client.db('quotes').collection('lanes').findOne({ code: req.params.lane });
  const tariff = await fetch(`https://tariffs.cargonet.io/v2/${req.params.lane}`, {
    headers: { authorization: `Bearer ${tariffToken}` },
    signal: AbortSignal.timeout(2000),
  });
  res.json({ lane, tariff: await tariff.json() });
});

app.listen(3000);
