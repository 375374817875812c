const express = require('express');
const app = express();
app.get('/cart/:id', async (req, res) => {
  const prices = await fetch(`http://prices/prices/${req.params.id}`);
  res.json(await prices.json());
});
app.listen(8080);
