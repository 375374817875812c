const express = require('express');
const accessLog = require('./access-log');

const depths = new Map([['valley', 20], ['summit', 145]]);
const app = express();
app.use(accessLog);

app.get('/slopes/:slope', (req, res) => {
  const centimetres = depths.get(req.params.slope);
  centimetres === undefined ? res.sendStatus(404) : res.json({ centimetres });
});

app.listen(8080);
