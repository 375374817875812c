const fs = require('node:fs');
const express = require('express');
const app = express();
const read = () => fs.readFileSync('/vault/secrets/db', 'utf8');
app.get('/orders', (req, res) => res.json({ ok: read().length > 0 }));
app.listen(8080);
