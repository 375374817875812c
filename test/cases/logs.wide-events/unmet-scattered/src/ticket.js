const mongoose = require('mongoose');

mongoose.connect(process.env.MONGO_URL);

exports.Ticket = mongoose.model('Ticket', new mongoose.Schema({ evening: String, seat: String }));
