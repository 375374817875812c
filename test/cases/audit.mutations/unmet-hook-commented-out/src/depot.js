const mongoose = require('mongoose');
const history = require('mongoose-history');

const schema = new mongoose.Schema({ city: String });
// schema.plugin(history);
const Depot = mongoose.model('Depot', schema);

exports.add = (city) => Depot.create({ city });
