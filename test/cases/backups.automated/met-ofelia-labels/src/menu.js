const mongoose = require('mongoose');
const Menu = mongoose.model('Menu', new mongoose.Schema({ dish: String }));
exports.add = (dish) => Menu.create({ dish });
