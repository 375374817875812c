const mongoose = require('mongoose');

exports.Order = mongoose.model('Order', new mongoose.Schema({ state: String }, { timestamps: true }));
exports.AuditLog = mongoose.model('AuditLog', new mongoose.Schema({ actor: String, action: String }));
