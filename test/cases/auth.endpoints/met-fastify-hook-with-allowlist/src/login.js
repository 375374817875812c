import argon2 from 'argon2';
import { pool } from './db.js';

export default async function login(app) {
  app.post('/login', { config: { open: true } }, async (req, reply) => {
    const { rows: [user] } = await pool.query('select id, hash from staff where email = $1', [req.body.email]);
    if (!user || !(await argon2.verify(user.hash, req.body.password))) return reply.code(401).send();
    return { token: app.jwt.sign({ sub: user.id }) };
  });
}
