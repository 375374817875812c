import Fastify from 'fastify';
import { hash } from 'argon2';
import { MongoClient } from 'mongodb';
import { log } from './log.js';

const members = new MongoClient(process.env.MONGO_URL).db('yoga').collection('members');
const app = Fastify();

app.post('/members', async (req, reply) => {
  log.info({ form: req.body }, 'sign-up received');
  const { email, phone, password } = req.body;
  const { insertedId } = await members.insertOne({ email, phone, secret: await hash(password) });
  log.info({ member: insertedId }, 'member created');
  return reply.code(201).send({ id: insertedId });
});

app.setErrorHandler((err, req, reply) => {
  log.error({ name: err.name, url: req.url }, 'request failed');
  return reply.code(500).send({ error: 'internal' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
