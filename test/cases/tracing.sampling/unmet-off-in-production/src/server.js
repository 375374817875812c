const express = require('express');
const { request } = require('undici');

const app = express();

app.get('/flours/:kind', async (req, res) => {
  const { statusCode, body } = await request(`${process.env.MILL_URL}/stock/${req.params.kind}`, { bodyTimeout: 2000 });
  if (statusCode !== 200) return res.status(502).end();
  res.json(await body.json());
});

app.listen(8080);
