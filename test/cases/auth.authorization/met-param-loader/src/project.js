const { Schema, model } = require('mongoose');

module.exports = model('Project', new Schema({ name: String, owner: String }));
