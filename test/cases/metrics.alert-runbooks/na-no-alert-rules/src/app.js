const express = require('express');
const { alertUsers } = require('./alerts');

const app = express();
app.use(express.json());
app.post('/readings', async (req, res) => {
  if (req.body.celsius < 1) await alertUsers(req.body.garden);
  res.sendStatus(202);
});
app.listen(3000);
