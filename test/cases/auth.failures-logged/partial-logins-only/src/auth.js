const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const log = require('./log');
const crew = require('./crew');

exports.login = async (req, res) => {
  const member = crew.get(req.body.badge);
  if (!member || !(await bcrypt.compare(req.body.password, member.hash))) {
    log.warn('login failed', { badge: req.body.badge, ip: req.ip });
    return res.sendStatus(401);
  }
  res.json({ token: jwt.sign({ sub: member.id }, process.env.JWT_KEY, { expiresIn: '8h' }) });
};

exports.check = (req, res, next) => {
  try {
    req.member = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_KEY).sub;
  } catch {
    return res.sendStatus(401);
  }
  next();
};
