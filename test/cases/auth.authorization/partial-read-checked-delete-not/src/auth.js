const jwt = require('jsonwebtoken');

module.exports = (req, res, next) => {
  try {
    req.userId = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_KEY).sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
