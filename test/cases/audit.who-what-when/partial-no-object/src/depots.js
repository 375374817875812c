const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);

exports.move = async (user, id, city) => {
  await client.db().collection('depots').updateOne({ _id: id }, { $set: { city } });
  await client.db().collection('audit').insertOne({ actor: user.id, action: 'depot.move', at: new Date() });
};
