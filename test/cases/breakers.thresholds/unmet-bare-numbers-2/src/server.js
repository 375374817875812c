const express = require('express');
const { prices } = require('./stations');

const app = express();
app.get('/prices/:region', async (req, res) => {
  try {
    res.json(await prices(req.params.region));
  } catch (err) {
    res.status(502).json({ error: err.message });
  }
});
app.listen(3000);
