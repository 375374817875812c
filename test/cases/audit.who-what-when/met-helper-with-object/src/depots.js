const { MongoClient } = require('mongodb');
const { note } = require('./audit');
const client = new MongoClient(process.env.MONGO_URL);

exports.move = async (user, id, city) => {
  await client.db().collection('depots').updateOne({ _id: id }, { $set: { city } });
  await note({ actor: user.id, action: 'depot.move', target: id, after: { city } });
};
