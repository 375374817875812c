const { Schema, model } = require('mongoose');

module.exports = model('Walk', new Schema({ walker: String, dog: String, at: Date }));
