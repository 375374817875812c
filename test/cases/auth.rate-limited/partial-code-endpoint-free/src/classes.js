import { Member } from './member.js';

export default async function classes(app) {
  app.addHook('onRequest', async (req) => { await req.jwtVerify(); });
  app.get('/mine', async (req) => (await Member.findById(req.user.sub)).classes);
  app.post('/mine', async (req, reply) => {
    await Member.updateOne({ _id: req.user.sub }, { $addToSet: { classes: req.body.id } });
    return reply.code(204).send();
  });
}
