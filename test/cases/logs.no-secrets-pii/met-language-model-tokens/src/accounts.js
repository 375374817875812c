import { createHash, randomBytes } from 'node:crypto';
import { outbox } from './outbox.js';

const resets = new Map();

export async function accounts(app) {
  app.post('/:id/password-reset', async (req, reply) => {
    const token = randomBytes(32).toString('base64url');
    resets.set(createHash('sha256').update(token).digest('hex'), req.params.id);
    outbox.push({ template: 'password-reset', account: req.params.id, token });
    req.log.info({ event: 'passwordResetRequested', account: req.params.id }, 'password reset requested');
    return reply.code(202).send();
  });
}
