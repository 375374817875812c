const express = require('express');
const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const log = require('winston').createLogger();
const app = express();
app.post('/login', async (req, res) => {
  if (!(await bcrypt.compare(req.body.password, 'x'))) return res.status(401).json({ error: 'no' });
  res.json({ t: jwt.sign({}, process.env.K, { expiresIn: '1h' }) });
});
app.use((req, res, next) => {
  try { req.user = jwt.verify(req.get('authorization'), process.env.K); return next(); } catch (err) { log.warn('bad token', { ip: req.ip, reason: err.message }); }
  res.sendStatus(401);
});
app.get('/x', (req, res) => res.json({}));
app.listen(1);
