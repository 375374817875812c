const express = require('express');

const app = express();
const accounts = new Map([['100', { id: '100', balance: 1200 }]]);
app.get('/accounts/:id', (req, res) => res.json(accounts.get(req.params.id) ?? null));
app.listen(3000);
