const express = require('express');
const { request } = require('undici');

const app = express();

app.get('/lots/:lot/top-bid', async (req, res) => {
  const { statusCode, body } = await request(`${process.env.HOUSE_URL}/lots/${req.params.lot}`, { bodyTimeout: 2000 });
  if (statusCode !== 200) return res.status(502).end();
  const lot = await body.json();
  res.json({ top: lot.bids[0] ?? null });
});

app.listen(8080);
