import { ObjectId } from 'mongodb';
import { db } from './db.js';

export default async function users(app) {
  app.get('/:id', async (req) => db.collection('users').findOne({ _id: new ObjectId(req.params.id) }));
  app.put('/:id/role', async (req, reply) => {
    await db.collection('users').updateOne({ _id: new ObjectId(req.params.id) }, { $set: { role: req.body.role } });
    return reply.code(204).send();
  });
}
