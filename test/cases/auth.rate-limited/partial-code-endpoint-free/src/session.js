import argon2 from 'argon2';
import { Member } from './member.js';

export default async function session(app) {
  app.post('/password', { config: { rateLimit: { max: 5, timeWindow: '5 minutes' } } }, async (req, reply) => {
    const member = await Member.findOne({ email: req.body.email });
    if (!member || !(await argon2.verify(member.hash, req.body.password))) return reply.code(401).send();
    return { token: app.jwt.sign({ sub: member.id }) };
  });

  app.post('/mail-code', async (req, reply) => {
    const member = await Member.findOne({ email: req.body.email, code: req.body.code, codeUntil: { $gt: new Date() } });
    if (!member) return reply.code(401).send();
    return { token: app.jwt.sign({ sub: member.id }) };
  });
}
