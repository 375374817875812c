const jwt = require('jsonwebtoken');
exports.guard = (req, res, next) => { try { req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.K); next(); } catch (e) { res.sendStatus(401); } };
