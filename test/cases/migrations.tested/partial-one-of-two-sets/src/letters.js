const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);
exports.write = (letter) => client.db().collection('letters').insertOne(letter);
