const mongoose = require('mongoose');
const Change = require('./change');

const schema = new mongoose.Schema({ species: String, row: Number });
schema.post('save', async function (doc) {
  await Change.create({ actor: doc.$locals.actor, action: 'tree.save', objectId: doc._id, after: doc.toObject(), at: new Date() });
});
schema.post('findOneAndDelete', async function (doc) {
  await Change.create({ actor: doc.$locals.actor, action: 'tree.delete', objectId: doc._id, before: doc.toObject(), at: new Date() });
});

module.exports = mongoose.model('Tree', schema);
