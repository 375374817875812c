const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const { pool } = require('./db');
// const logger = require('./logger');

exports.login = async (req, res) => {
  const { rows: [d] } = await pool.query('select id, hash from drivers where plate = $1', [req.body.plate]);
  if (!d || !(await bcrypt.compare(req.body.pin, d.hash))) {
    // logger.warn('login failed', { plate: req.body.plate, ip: req.ip });
    return res.sendStatus(401);
  }
  res.json({ token: jwt.sign({ sub: d.id }, process.env.JWT_SECRET, { expiresIn: '12h' }) });
};

exports.driver = (req, res, next) => {
  try {
    req.driver = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET).sub;
    next();
  } catch {
    // logger.warn('invalid token', { ip: req.ip });
    res.sendStatus(401);
  }
};
