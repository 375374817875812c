const express = require('express');
const { register, requests } = require('./metrics');
const sailings = require('./sailings.json');

const app = express();
app.use((req, res, next) => {
  requests.inc({ method: req.method });
  next();
});

app.get('/sailings', (req, res) => res.json(sailings.filter((s) => s.from === req.query.from)));
app.get('/sailings/:id', (req, res) => {
  const sailing = sailings.find((s) => s.id === req.params.id);
  if (!sailing) return res.sendStatus(404);
  res.json(sailing);
});

app.get('/metrics', async (req, res) => {
  res.type(register.contentType).send(await register.metrics());
});

app.listen(3000);
