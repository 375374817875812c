const mongoose = require('mongoose');
const AuditEntry = require('./audit');
const Depot = mongoose.model('Depot', new mongoose.Schema({ city: String }));

exports.move = async (user, id, city) => {
  await Depot.updateOne({ _id: id }, { city });
  await AuditEntry.create({ actor: user.id, action: 'depot.move', target: id, at: new Date() });
};
