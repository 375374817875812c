import Fastify from 'fastify';
import { MongoClient } from 'mongodb';

const menus = (await new MongoClient(process.env.MONGO_URL).connect()).db('canteen').collection('menus');
const app = Fastify({ logger: true });

app.get('/menus/:day', async (req, reply) =>
  (await menus.findOne({ day: req.params.day })) ?? reply.code(404).send());

app.put('/menus/:day', async (req, reply) => {
  await menus.updateOne({ day: req.params.day }, { $set: { dishes: req.body.dishes } }, { upsert: true });
  return reply.code(204).send();
});

await app.listen({ port: 3000, host: '0.0.0.0' });
