const express = require('express');
const patents = require('./patents.json');

const app = express();
app.get('/api/patents', (req, res) => {
  const q = String(req.query.q || '').toLowerCase();
  res.json(patents.filter((p) => p.title.toLowerCase().includes(q)));
});
app.listen(3000);
