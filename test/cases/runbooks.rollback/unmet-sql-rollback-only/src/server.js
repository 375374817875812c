const express = require('express');
const { transfer } = require('./transfer');

const app = express();
app.use(express.json());

app.post('/transfers', async (req, res, next) => {
  try {
    await transfer(req.body.from, req.body.to, req.body.stars);
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});

app.listen(process.env.PORT || 8080);
