const express = require('express');
const jwt = require('jsonwebtoken');
const app = express();
app.use((req, res, next) => {
  const claims = jwt.decode((req.get('authorization') || '').slice(7));
  if (!claims) return res.sendStatus(401);
  req.user = claims; next();
});
app.get('/x', (req, res) => res.json({}));
app.listen(1);
