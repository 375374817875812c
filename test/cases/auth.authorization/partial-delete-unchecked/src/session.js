const jwt = require('jsonwebtoken');

exports.session = (req, res, next) => {
  try {
    req.userId = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET).sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
