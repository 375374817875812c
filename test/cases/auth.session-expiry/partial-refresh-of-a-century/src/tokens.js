const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const { Listener } = require('./models');

const ACCESS = process.env.ACCESS_KEY;
const REFRESH = process.env.REFRESH_KEY;

const access = (sub) => jwt.sign({ sub }, ACCESS, { expiresIn: '15m' });

exports.login = async (req, res) => {
  const found = await Listener.findOne({ email: String(req.body.email) });
  if (!found || !(await bcrypt.compare(String(req.body.password), found.hash))) return res.sendStatus(401);
  res.json({ access: access(found.id), refresh: jwt.sign({ sub: found.id }, REFRESH, { expiresIn: '100y' }) });
};

exports.refresh = (req, res) => {
  try {
    const { sub } = jwt.verify(req.body.refresh, REFRESH);
    res.json({ access: access(sub) });
  } catch {
    res.sendStatus(401);
  }
};

exports.listener = (req, res, next) => {
  try {
    req.listener = jwt.verify((req.get('authorization') || '').slice(7), ACCESS).sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
