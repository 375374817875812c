import { rateLimit } from 'express-rate-limit';

export const limit = rateLimit({
  windowMs: 60_000,
  limit: 200,
  handler: (_req, res) => res.status(403).json({ error: 'request quota used up' }),
});
