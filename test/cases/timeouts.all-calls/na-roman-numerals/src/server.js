const express = require('express');
const { toRoman, fromRoman } = require('./roman');

const app = express();

app.get('/roman/:number', (req, res) => {
  const number = Number(req.params.number);
  if (!Number.isInteger(number) || number < 1 || number > 3999) return res.sendStatus(422);
  res.json({ roman: toRoman(number) });
});

app.get('/arabic/:roman', (req, res) => res.json({ number: fromRoman(req.params.roman) }));

app.listen(8080).setTimeout(10000);
