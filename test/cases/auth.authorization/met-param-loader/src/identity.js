const jwt = require('jsonwebtoken');

exports.identity = (req, res, next) => {
  try {
    req.me = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
    next();
  } catch {
    res.sendStatus(401);
  }
};
