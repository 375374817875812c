const { MongoClient } = require('mongodb');

const coupons = new MongoClient(process.env.MONGO_URL).db('shop').collection('coupons');

exports.couponFor = (customer) => coupons.findOne({ customer, sent: false });
exports.markSent = (id) => coupons.updateOne({ _id: id }, { $set: { sent: true } });
