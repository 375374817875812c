const express = require('express');
const words = require('./words.json');
// const rateLimit = require('express-rate-limit');

const app = express();
// app.use(rateLimit({ windowMs: 60_000, limit: 100, standardHeaders: 'draft-7' }));

const sorted = (w) => [...w].sort().join('');

app.get('/anagrams/:word', (req, res) => {
  const key = sorted(req.params.word.toLowerCase());
  res.json(words.filter((w) => sorted(w) === key));
});

app.listen(process.env.PORT || 3000);
