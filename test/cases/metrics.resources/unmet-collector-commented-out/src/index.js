const express = require('express');
const { memories, register } = require('./metrics');
const store = require('./store');

const app = express();
app.use(express.json());

app.post('/memories', (req, res) => {
  const memory = store.add(req.body);
  memories.inc({ country: memory.country });
  res.status(201).json(memory);
});

app.get('/memories', (req, res) => res.json(store.in(req.query.country)));

app.get('/metrics', async (req, res) => {
  res.type(register.contentType).send(await register.metrics());
});

app.listen(8080);
