const express = require('express');
const app = express();
app.get('/cart/:id', async (req, res) => {
  const prices = await fetch(`http://127.0.0.1:3500/v1.0/invoke/prices/method/prices/${req.params.id}`);
  res.json(await prices.json());
});
app.listen(8080);
