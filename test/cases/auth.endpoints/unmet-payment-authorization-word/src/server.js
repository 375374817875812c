const express = require('express');
const { authorize, capture, refund } = require('./acquirer');

const app = express();
app.use(express.json());

app.post('/payments', async (req, res, next) => {
  try {
    const authorization = await authorize(req.body.card, req.body.cents);
    res.status(201).json({ authorizationId: authorization.id });
  } catch (err) {
    next(err);
  }
});

app.post('/payments/:id/capture', async (req, res, next) => {
  capture(req.params.id).then((c) => res.json(c), next);
});

app.post('/payments/:id/refund', async (req, res, next) => {
  refund(req.params.id, req.body.cents).then((r) => res.json(r), next);
});

app.listen(8080);
