const { Schema, model } = require('mongoose');

exports.Listener = model('Listener', new Schema({ email: String, hash: String }));
exports.Show = model('Show', new Schema({ title: String, followers: [String] }));
