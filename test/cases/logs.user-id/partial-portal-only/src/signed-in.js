const jwt = require('jsonwebtoken');

exports.signedIn = (req, res, next) => {
  try {
    req.session = jwt.verify(req.get('x-session') || '', process.env.JWT_KEY);
    next();
  } catch {
    res.status(401).end();
  }
};
