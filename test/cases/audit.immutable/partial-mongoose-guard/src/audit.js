const mongoose = require('mongoose');

const schema = new mongoose.Schema({ actor: String, action: String, target: String, at: Date });
schema.pre(['updateOne', 'updateMany', 'findOneAndUpdate', 'deleteOne', 'deleteMany'], () => {
  throw new Error('audit entries cannot be changed');
});

module.exports = mongoose.model('AuditEntry', schema);
