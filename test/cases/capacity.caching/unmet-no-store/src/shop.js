const { Schema, model } = require('mongoose');

module.exports = model('Shop', new Schema({
  name: String,
  city: { type: String, index: true },
  hours: { type: Map, of: String },
}));
