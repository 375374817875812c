const express = require('express');
const rateLimit = require('express-rate-limit');
const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const app = express();
app.post('/login', rateLimit({ windowMs: 60000, limit: 5 }), async (req, res) => {
  const ok = await bcrypt.compare(req.body.password, 'x');
  if (!ok) return res.sendStatus(401);
  res.json({ token: jwt.sign({ sub: 1 }, process.env.K, { expiresIn: '1h' }) });
});
app.get('/products', (req, res) => res.json([]));
app.get('/products/:id', (req, res) => res.json({}));
app.listen(1);
