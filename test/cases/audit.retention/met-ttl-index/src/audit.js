const mongoose = require('mongoose');

const schema = new mongoose.Schema({ actor: String, action: String, objectId: String, at: Date });
schema.index({ at: 1 }, { expireAfterSeconds: 34560000 });

module.exports = mongoose.model('AuditEntry', schema);
