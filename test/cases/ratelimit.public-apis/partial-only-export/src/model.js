const { Schema, model } = require('mongoose');

module.exports = model('Recipe', new Schema({
  title: String,
  tag: { type: String, index: true },
  steps: [String],
}));
