const express = require('express');

const app = express();
app.use('/dashboard', express.static('public'));
app.get('/api/shifts', (_req, res) => res.json([]));
app.post('/api/webhooks', express.json(), (_req, res) => res.sendStatus(201));
app.listen(8080);
