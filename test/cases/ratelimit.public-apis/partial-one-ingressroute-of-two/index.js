const express = require('express');

const app = express();
app.get('/v1/search', (req, res) => res.json({ q: req.query.q, maps: [] }));
app.post('/v1/orders', express.json(), (_req, res) => res.sendStatus(201));
app.get('/v1/orders/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(8080);
