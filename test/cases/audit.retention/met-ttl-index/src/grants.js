const mongoose = require('mongoose');
const AuditEntry = require('./audit');
const Grant = mongoose.model('Grant', new mongoose.Schema({ decision: String }));

exports.decide = async (officer, id, decision) => {
  await Grant.updateOne({ _id: id }, { decision });
  await AuditEntry.create({ actor: officer.id, action: 'grant.decide', objectId: id, at: new Date() });
};
