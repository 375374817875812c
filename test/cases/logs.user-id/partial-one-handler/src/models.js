const mongoose = require('mongoose');

mongoose.connect(process.env.MONGO_URL);

exports.Comic = mongoose.model('Comic', new mongoose.Schema({ series: String, issue: Number }));
exports.Cart = mongoose.model('Cart', new mongoose.Schema({ owner: String, state: String, items: [String] }));
