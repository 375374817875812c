const express = require('express');
const { expressjwt } = require('express-jwt');
const log = require('pino')();
const { Comic, Cart } = require('./models');

const app = express();
app.use(express.json());
app.use(expressjwt({ secret: process.env.JWT_KEY, algorithms: ['HS256'] }));

app.post('/checkout', async (req, res) => {
  const cart = await Cart.findOneAndUpdate({ owner: req.auth.sub }, { state: 'ordered' });
  log.info({ userId: req.auth.sub, cart: cart.id, items: cart.items.length }, 'checked out');
  res.status(201).json({ cart: cart.id });
});

app.post('/cart/items', async (req, res) => {
  await Cart.updateOne({ owner: req.auth.sub }, { $push: { items: req.body.comic } });
  log.info({ comic: req.body.comic }, 'item added');
  res.status(204).end();
});

app.delete('/cart/items/:comic', async (req, res) => {
  await Cart.updateOne({ owner: req.auth.sub }, { $pull: { items: req.params.comic } });
  log.info({ comic: req.params.comic }, 'item removed');
  res.status(204).end();
});

app.get('/comics', async (req, res) => {
  const comics = await Comic.find({ series: req.query.series }).limit(50);
  log.info({ series: req.query.series, hits: comics.length }, 'shelf listed');
  res.json(comics);
});

app.listen(8080, () => log.info('comic-store up'));
