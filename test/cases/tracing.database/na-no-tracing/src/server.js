import Fastify from 'fastify';
import { MongoClient } from 'mongodb';

const sightings = new MongoClient(process.env.MONGO_URL).db('sky').collection('sightings');
const app = Fastify({ logger: true });

app.post('/sightings', async (req, reply) => {
  const { insertedId } = await sightings.insertOne({ object: req.body.object, at: new Date() });
  return reply.code(201).send({ id: insertedId });
});

app.get('/objects/:object/sightings', async (req) =>
  sightings.find({ object: req.params.object }).sort({ at: -1 }).limit(50).toArray(),
);

await app.listen({ port: 8080, host: '0.0.0.0' });
