const fastify = require('fastify')({ logger: true });
const { MongoClient } = require('mongodb');
const { Pool } = require('pg');

const db = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const plans = new MongoClient(process.env.MONGO_URL).db('plans').collection('plans');

fastify.post('/buildings', async (req, reply) => {
  const { rows } = await db.query('INSERT INTO buildings (address) VALUES ($1) RETURNING id', [req.body.address]);
  return reply.code(201).send(rows[0]);
});

fastify.put('/buildings/:id/plan', async (req, reply) => {
  await plans.replaceOne({ _id: req.params.id }, { rooms: req.body.rooms }, { upsert: true });
  return reply.code(204).send();
});

fastify.listen({ host: '0.0.0.0', port: 8080 });
