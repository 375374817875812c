import rateLimit from 'express-rate-limit';

export const limiter = rateLimit({
  windowMs: 60_000,
  limit: 200,
  standardHeaders: false,
  legacyHeaders: false,
  message: { error: 'Too many requests' },
});
