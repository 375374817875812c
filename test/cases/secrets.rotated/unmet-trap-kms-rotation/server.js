const express = require('express');
const app = express();
const key = process.env.STRIPE_SECRET_KEY;
app.get('/pay', (req, res) => res.json({ ok: Boolean(key) }));
app.listen(8080);
