const express = require('express');
const { nutrition } = require('./nutrition');

const app = express();
app.get('/foods/:food', (req, res, next) => {
  nutrition(req.params.food).then((n) => res.json(n), next);
});
app.listen(8080);
