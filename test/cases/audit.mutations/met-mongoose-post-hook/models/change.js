const mongoose = require('mongoose');

module.exports = mongoose.model('AuditChange', new mongoose.Schema({ actor: String, action: String, objectId: String, before: Object, after: Object, at: Date }));
