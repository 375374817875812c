import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
import { escalate } from './escalate.js';

const app = Fastify({ logger: true });
const mongo = new MongoClient(process.env.MONGO_URL, { socketTimeoutMS: 5000 });
const complaints = mongo.db('desk').collection('complaints');

app.get('/complaints/:id', async (req, reply) => {
  const found = await complaints.findOne({ _id: req.params.id });
  if (!found) return reply.code(404).send({ error: 'no such complaint' });
  return escalate(found);
});

await app.listen({ port: 8080, host: '0.0.0.0' });
