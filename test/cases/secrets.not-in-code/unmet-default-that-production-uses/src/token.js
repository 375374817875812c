const jwt = require('jsonwebtoken');

const key = process.env.JWT_KEY || 'ferry-signing-key-2021';

exports.issue = (user) => jwt.sign({ sub: user.id }, key, { expiresIn: '1h' });
