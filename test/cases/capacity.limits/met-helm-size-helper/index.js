const express = require('express');

const latest = new Map();
const app = express();
app.use(express.json());
app.put('/houses/:id', (req, res) => {
  latest.set(req.params.id, req.body);
  res.sendStatus(204);
});
app.get('/houses/:id', (req, res) => res.json(latest.get(req.params.id) ?? null));
app.listen(8080);
