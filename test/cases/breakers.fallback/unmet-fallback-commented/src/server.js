const express = require('express');
const { salary } = require('./salaries');

const app = express();

app.get('/titles/:title/salary', async (req, res, next) => {
  try {
    res.json(await salary(req.params.title));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
