const mongoose = require('mongoose');
const keep = require('mongoose-history');

const schema = new mongoose.Schema({ city: String });
schema.plugin(keep);
const Depot = mongoose.model('Depot', schema);

exports.add = (city) => Depot.create({ city });
exports.move = (id, city) => Depot.updateOne({ _id: id }, { city });
