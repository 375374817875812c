const express = require('express');
const { move } = require('./cranes');

const app = express();
app.use(express.json());

app.post('/cranes/:crane/moves', async (req, res, next) => {
  try {
    res.status(201).json(await move(req.params.crane, req.body.container));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
