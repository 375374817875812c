const bcrypt = require('bcrypt');
const mongoose = require('mongoose');
const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String }));

exports.register = async (email, password) => User.create({ email, password: await bcrypt.hash(password, 12) });
