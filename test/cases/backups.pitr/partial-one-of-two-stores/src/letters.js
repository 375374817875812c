const mongoose = require('mongoose');

module.exports = mongoose.model('Letter', new mongoose.Schema({ body: String }));
exports.write = (body) => module.exports.create({ body });
