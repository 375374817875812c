const jwt = require('jsonwebtoken');

module.exports = function requireUser(req, res, next) {
  try {
    req.user = jwt.verify((req.get('authorization') || '').replace('Bearer ', ''), process.env.JWT_KEY);
    next();
  } catch (err) {
    res.status(401).json({ error: 'unauthorized' });
  }
};
