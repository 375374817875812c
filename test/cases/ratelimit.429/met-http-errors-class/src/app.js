const express = require('express');
const fairness = require('./fairness');
const entries = require('./entries.json');

const app = express();
app.set('trust proxy', 1);
app.use(fairness);

app.get('/words/:word', (req, res) => {
  const entry = entries[req.params.word];
  if (!entry) return res.sendStatus(404);
  res.json(entry);
});

app.use((err, req, res, next) => {
  res.status(err.status || 500).json({ error: err.expose ? err.message : 'internal error' });
});

app.listen(3000);
