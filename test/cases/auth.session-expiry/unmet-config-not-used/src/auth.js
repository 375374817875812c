const argon2 = require('argon2');
const jwt = require('jsonwebtoken');
const { jwtSecret } = require('./config');
const { db } = require('./db');

exports.login = async (req, res) => {
  const [[found]] = await db.query('select id, hash from gardeners where email = ?', [req.body.email]);
  if (!found || !(await argon2.verify(found.hash, req.body.password))) return res.sendStatus(401);
  res.json({ token: jwt.sign({ sub: String(found.id), iat: Math.floor(Date.now() / 1000) }, jwtSecret) });
};

exports.gardener = (req, res, next) => {
  try {
    req.gardener = jwt.verify((req.get('authorization') || '').slice(7), jwtSecret).sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
