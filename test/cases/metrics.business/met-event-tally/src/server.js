const express = require('express');
const { client } = require('./tally');
const { happened } = require('./happened');
const { save } = require('./store');

const app = express();
app.use(express.json());

app.post('/orders', async (req, res, next) => {
  try {
    const order = await save(req.body);
    happened.emit('order.placed', order);
    res.status(201).json(order);
  } catch (err) {
    next(err);
  }
});

app.get('/metrics', async (req, res) => {
  res.type(client.register.contentType).send(await client.register.metrics());
});

app.listen(3000);
