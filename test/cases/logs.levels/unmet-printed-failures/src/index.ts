import express from 'express';
import { priceOf } from './prices.js';

const app = express();

app.get('/records/:ean/price', async (req, res) => {
  try {
    const cents = await priceOf(req.params.ean);
    console.log('price served', req.params.ean, cents);
    res.json({ cents });
  } catch (err) {
    console.log('ERROR price not served', req.params.ean, err);
    res.status(502).end();
  }
});

process.on('uncaughtException', (err) => {
  console.log('FATAL', err);
  process.exit(1);
});

app.listen(8080, () => console.log('vinyl-prices up'));
