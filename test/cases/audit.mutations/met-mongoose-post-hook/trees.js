const Tree = require('./models/tree');

exports.plant = (body) => Tree.create(body);
exports.fell = (id) => Tree.findOneAndDelete({ _id: id });
