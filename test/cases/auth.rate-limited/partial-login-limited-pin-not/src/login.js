import { byEmail, byPin } from './members.js';

export async function login(app) {
  app.post('/login', { config: { rateLimit: { max: 5, timeWindow: '5 minutes' } } }, async (req, reply) => {
    const member = await byEmail(req.body.email, req.body.password);
    return member ? { token: app.jwt.sign({ sub: member.id }, { expiresIn: '1h' }) } : reply.code(401).send();
  });

  app.post('/login/pin', async (req, reply) => {
    const member = await byPin(req.body.card, req.body.pin);
    return member ? { token: app.jwt.sign({ sub: member.id }, { expiresIn: '1h' }) } : reply.code(401).send();
  });
}
