const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);

exports.note = (entry) => client.db().collection('audit').insertOne({ ...entry, at: new Date() });
