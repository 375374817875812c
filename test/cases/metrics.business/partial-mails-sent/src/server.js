import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
import { register } from 'prom-client';
import { confirm } from './mail.js';

const bookings = (await new MongoClient(process.env.MONGO_URL).connect()).db('sauna').collection('bookings');
const app = Fastify({ logger: true });

app.post('/bookings', async (req, reply) => {
  const { insertedId } = await bookings.insertOne({ slot: req.body.slot, email: req.body.email });
  await confirm(req.body.email, req.body.slot);
  return reply.code(201).send({ id: insertedId });
});

app.get('/metrics', async (req, reply) => reply.type(register.contentType).send(await register.metrics()));

await app.listen({ port: 3000, host: '0.0.0.0' });
