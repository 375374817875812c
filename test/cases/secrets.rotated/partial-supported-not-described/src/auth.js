const jwt = require('jsonwebtoken');

const keys = [process.env.JWT_SECRET, process.env.JWT_SECRET_PREVIOUS].filter(Boolean);

exports.sign = (claims) => jwt.sign(claims, keys[0], { expiresIn: '15m' });
exports.verify = (token) => {
  for (const key of keys) {
    try {
      return jwt.verify(token, key);
    } catch (err) {
      if (err.name !== 'JsonWebTokenError') throw err;
    }
  }
  return null;
};
