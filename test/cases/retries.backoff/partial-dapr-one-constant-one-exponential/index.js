const express = require('express');
const app = express();
app.get('/cart/:id', async (req, res) => {
  const limit = { signal: AbortSignal.timeout(3000) };
  const prices = await fetch(`http://127.0.0.1:3500/v1.0/invoke/prices/method/prices/${req.params.id}`, limit);
  const stock = await fetch(`http://127.0.0.1:3500/v1.0/invoke/stock/method/stock/${req.params.id}`, limit);
  res.json({ prices: await prices.json(), stock: await stock.json() });
});
app.listen(8080);
