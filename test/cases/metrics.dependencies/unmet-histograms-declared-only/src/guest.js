const { Schema, model } = require('mongoose');

exports.Guest = model('Guest', new Schema({ name: String, verified: Boolean }));
