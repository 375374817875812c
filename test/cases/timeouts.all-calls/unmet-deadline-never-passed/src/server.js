const express = require('express');
const { balance } = require('./points');

const app = express();

app.get('/members/:id/balance', (req, res, next) => {
  balance(req.params.id)
    .then((points) => res.json({ points }))
    .catch(next);
});

app.listen(8080);
