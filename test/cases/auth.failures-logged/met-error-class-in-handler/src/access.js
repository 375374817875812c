const argon2 = require('argon2');
const jwt = require('jsonwebtoken');
const { pool } = require('./db');
const { Denied } = require('./denied');

exports.login = async (req, res, next) => {
  try {
    const { rows: [user] } = await pool.query('select id, hash from renters where email = $1', [req.body.email]);
    if (!user) throw new Denied('unknown account');
    if (!(await argon2.verify(user.hash, req.body.password))) throw new Denied('wrong password', user.id);
    res.json({ token: jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' }) });
  } catch (err) {
    next(err);
  }
};

exports.signedIn = (req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
  } catch (err) {
    return next(new Denied(err.message));
  }
  next();
};
