const express = require('express');
const { connect } = require('./outside');

const app = express();
app.use(express.json());

connect().then(({ tickets, till }) => {
  app.post('/tickets', async (req, res, next) => {
    try {
      const charge = await till.charge(req.body.card, req.body.cents);
      await tickets.insert({ show: req.body.show, charge: charge.id });
      res.status(201).json({ charge: charge.id });
    } catch (err) {
      next(err);
    }
  });
  app.get('/shows/:show/tickets', async (req, res, next) => {
    tickets.forShow(req.params.show).then((rows) => res.json(rows), next);
  });
  app.listen(3000);
});
