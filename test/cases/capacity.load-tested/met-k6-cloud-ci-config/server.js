const express = require('express');
const app = express();
app.get('/pay', (req, res) => res.json({ ok: true }));
app.listen(8080);
