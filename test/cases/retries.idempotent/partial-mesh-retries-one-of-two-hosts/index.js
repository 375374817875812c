const express = require('express');
const app = express();
app.get('/cart/:id', async (req, res) => {
  const limit = { signal: AbortSignal.timeout(3000) };
  const prices = await fetch(`http://prices.shop.svc.cluster.local/prices/${req.params.id}`, limit);
  const stock = await fetch(`http://stock.shop.svc.cluster.local/stock/${req.params.id}`, limit);
  res.json({ prices: await prices.json(), stock: await stock.json() });
});
app.listen(8080);
