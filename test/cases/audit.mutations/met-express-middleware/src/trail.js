const mongoose = require('mongoose');
const AuditEntry = mongoose.model('AuditEntry', new mongoose.Schema({ actor: String, action: String, object: String, body: Object, at: Date }));

exports.trail = (req, res, next) => {
  if (req.method === 'GET') return next();
  res.on('finish', () => {
    AuditEntry.create({ actor: req.user.id, action: req.method, object: req.originalUrl, body: req.body, at: new Date() });
  });
  next();
};
