const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const log = require('pino')({ name: 'auth' });
const { db } = require('./db');

exports.login = async (req, res) => {
  const [[member]] = await db.query('select id, hash from members where email = ?', [req.body.email]);
  if (!member || !(await bcrypt.compare(req.body.password, member.hash))) {
    return res.status(401).json({ error: 'authentication failed' });
  }
  log.info({ member: member.id, ip: req.ip }, 'login');
  res.json({ token: jwt.sign({ sub: member.id }, process.env.JWT_SECRET, { expiresIn: '1h' }) });
};

exports.signedIn = (req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
  } catch {
    return res.status(401).json({ error: 'invalid token' });
  }
  next();
};
