const express = require('express');
const jwt = require('jsonwebtoken');
const app = express();
app.use((req, res, next) => {
  try { req.user = jwt.verify(req.get('authorization').slice(7), process.env.K); } catch (e) { req.user = null; }
  next();
});
app.get('/patients', (req, res) => res.json([]));
app.get('/patients/:id', (req, res) => res.json({}));
app.listen(1);
