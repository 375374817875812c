import { db } from './db.js';

export async function invoices(app) {
  app.addHook('onRequest', async (req, reply) => {
    try {
      await req.jwtVerify();
    } catch (err) {
      req.log.warn({ code: err.code, ip: req.ip, url: req.url }, 'token rejected');
      return reply.code(401).send({ error: 'invalid token' });
    }
  });

  app.get('/', async (req) => {
    const [rows] = await db.query('select no, cents from invoices where user_id = ?', [req.user.sub]);
    return rows;
  });
}
