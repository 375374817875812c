const jwt = require('jsonwebtoken');

exports.signedIn = (req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
    next();
  } catch {
    res.sendStatus(401);
  }
};
