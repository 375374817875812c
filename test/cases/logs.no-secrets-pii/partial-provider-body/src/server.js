const express = require('express');
const log = require('./log');
const { quote } = require('./bureau');

const app = express();
app.use(express.json());

app.post('/quotes', async (req, res) => {
  try {
    const offer = await quote(req.body);
    log.info('quote given', { quote: offer.id, cents: req.body.cents });
    res.status(201).json(offer);
  } catch (err) {
    res.status(502).json({ error: 'bureau unavailable' });
  }
});

app.listen(8080, () => log.info('loan-quotes up'));
