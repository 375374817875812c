const express = require('express');
const log = require('./log');
const app = express();
app.get('/a', (req, res) => {
  log.info('a served', { id: req.params.id });
  res.json({});
});
app.listen(80, () => log.info('up'));
