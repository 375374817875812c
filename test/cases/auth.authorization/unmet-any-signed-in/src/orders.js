import { ObjectId } from 'mongodb';
import { db } from './db.js';

export default async function orders(app) {
  app.get('/:id', async (req) => db.collection('orders').findOne({ _id: new ObjectId(req.params.id) }));
  app.post('/:id/cancel', async (req, reply) => {
    await db.collection('orders').updateOne({ _id: new ObjectId(req.params.id) }, { $set: { state: 'cancelled' } });
    return reply.code(204).send();
  });
}
