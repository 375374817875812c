require('./apm');
const express = require('express');
const { weigh } = require('./scale');

const app = express();
app.use(express.json());

app.post('/trucks/:plate/weighings', async (req, res, next) => {
  try {
    res.status(201).json({ id: await weigh(req.params.plate, req.body.kilos) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
