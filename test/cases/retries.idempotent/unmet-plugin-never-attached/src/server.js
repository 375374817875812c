const express = require('express');
const { find } = require('./tracer');

const app = express();

app.get('/bags/:tag', async (req, res) => {
  try {
    res.json(await find(req.params.tag));
  } catch (err) {
    res.status(502).json({ error: 'tracing is not available' });
  }
});

app.listen(8080);
