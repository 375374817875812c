const express = require('express');

const app = express();
app.get('/stitches', (req, res) => {
  const width = Number(req.query.cm) * Number(req.query.per10cm) / 10;
  res.json({ stitches: Math.round(width / 2) * 2 });
});
app.listen(8080);
