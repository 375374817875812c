const express = require('express');
const shop = require('./shop');

const app = express();
app.use(express.json());
app.put('/orders/:id/state', (req, res, next) =>
  shop.setState(req.get('x-editor'), req.params.id, req.body.state).then(() => res.status(204).end(), next),
);
app.post('/orders/:id/refunds', (req, res, next) =>
  shop.refund(req.get('x-editor'), req.params.id, req.body.cents).then(() => res.status(201).end(), next),
);
app.listen(8080);
