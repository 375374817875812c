const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);
const reviews = client.db('catalogue').collection('reviews');

exports.of = (isbn) => reviews.find({ isbn }).sort({ at: -1 }).limit(20).toArray();
exports.add = (isbn, stars, text) => reviews.insertOne({ isbn, stars, text, at: new Date() });
