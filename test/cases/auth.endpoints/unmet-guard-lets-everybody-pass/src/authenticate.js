const jwt = require('jsonwebtoken');

exports.authenticate = (req, res, next) => {
  const token = (req.get('authorization') || '').replace('Bearer ', '');
  try {
    req.user = jwt.verify(token, process.env.JWT_SECRET);
    next();
  } catch (err) {
    req.user = null;
    next();
  }
};
