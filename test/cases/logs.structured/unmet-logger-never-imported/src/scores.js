const { MongoClient, ObjectId } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);

async function find(id) {
  const score = await client.db('choir').collection('scores').findOne({ _id: new ObjectId(id) });
  console.log('looked up score', id, score ? 'found' : 'missing');
  return score;
}

module.exports = { find };
