const jwt = require('jsonwebtoken');
const { db } = require('./db');

const secret = process.env.JWT_SECRET;
const issue = (sub) => ({
  access: jwt.sign({ sub }, secret, { expiresIn: '15m', audience: 'access' }),
  refresh: jwt.sign({ sub }, secret, { expiresIn: '14d', audience: 'refresh' }),
});

exports.issue = issue;
exports.renew = (token) => {
  try {
    return issue(jwt.verify(token, secret, { audience: 'refresh' }).sub);
  } catch {
    return null;
  }
};
exports.mailReset = (email) => db.query('insert into reset_requests (email) values (?)', [email]);
exports.signedIn = (req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), secret, { audience: 'access' });
    next();
  } catch {
    res.sendStatus(401);
  }
};
