import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
import { loadTest } from './load.js';

const app = Fastify({ logger: true });
const tests = new MongoClient(process.env.MONGO_URL, { socketTimeoutMS: 5000 }).db('ramp').collection('load_tests');

app.post('/load-tests', async (req, reply) => {
  const outcome = loadTest(req.body.axles);
  await tests.insertOne({ truck: req.body.truck, ...outcome, at: new Date() });
  return reply.code(201).send(outcome);
});

await app.listen({ port: 8080, host: '0.0.0.0' });
