const express = require('express');
const rateLimit = require('express-rate-limit');
const puzzles = require('./puzzles.json');

const app = express();
app.set('trust proxy', 1);
app.use(rateLimit({ windowMs: 60_000, limit: 120 }));
app.use(express.static('public'));

app.get('/puzzles/today', (req, res) => {
  const day = new Date().getDate() % puzzles.length;
  res.json(puzzles[day]);
});

app.listen(8080);
