import bcrypt from 'bcrypt';
import { db } from './db.js';

export async function login(req, reply) {
  const member = await db.collection('members').findOne({ email: String(req.body.email) });
  if (!member || !(await bcrypt.compare(String(req.body.password), member.hash))) {
    req.log.warn({ email: req.body.email }, 'login failed');
    return reply.code(401).send({ error: 'invalid credentials' });
  }
  return { token: this.jwt.sign({ sub: member._id.toString() }) };
}
