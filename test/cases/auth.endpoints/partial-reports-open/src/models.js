const { Schema, model } = require('mongoose');

exports.Customer = model('Customer', new Schema({ name: String, email: String }));
exports.Invoice = model('Invoice', new Schema({ customer: String, cents: Number, dueAt: Date, paid: Boolean }));
