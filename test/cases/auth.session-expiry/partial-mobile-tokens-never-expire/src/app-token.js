const jwt = require('jsonwebtoken');

exports.issue = (userId) => jwt.sign({ sub: userId, kind: 'app' }, process.env.JWT_KEY);
exports.read = (token) => jwt.verify(token, process.env.JWT_KEY).sub;
