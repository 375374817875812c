const express = require('express');

const app = express();
app.get('/passes/:code', (req, res) => {
  res.json({ code: req.params.code, valid: /^MP-\d{6}$/.test(req.params.code) });
});
app.listen(3000);
