const express = require('express');
const { register } = require('prom-client');
const geo = require('./clients/geo');
const store = require('./store');

const app = express();
app.use(express.json());

app.post('/calls', async (req, res, next) => {
  try {
    const plumber = await store.nearest(await geo.locate(req.body.address));
    if (!plumber) return res.status(503).json({ error: 'nobody is free' });
    await store.assign(plumber.id, req.body.address);
    res.status(201).json(plumber);
  } catch (err) {
    next(err);
  }
});

app.get('/metrics', async (req, res) => res.type(register.contentType).send(await register.metrics()));
app.listen(8080);
