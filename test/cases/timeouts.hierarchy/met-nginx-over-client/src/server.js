const express = require('express');
const { slots } = require('./partners');

const app = express();

app.get('/museums/:id/slots', async (req, res, next) => {
  try {
    res.json(await slots(req.params.id, req.query.day));
  } catch (err) {
    next(err);
  }
});

app.listen(3000);
