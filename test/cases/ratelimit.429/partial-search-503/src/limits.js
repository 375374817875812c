import rateLimit from 'express-rate-limit';

export const general = rateLimit({
  windowMs: 60_000,
  limit: 300,
});

export const search = rateLimit({
  windowMs: 10_000,
  limit: 5,
  statusCode: 503,
  message: { error: 'search is busy, try again shortly' },
});
