import rateLimit from 'express-rate-limit';

export const ordersLimit = rateLimit({
  windowMs: 60_000,
  limit: 30,
  keyGenerator: (req) => `orders:${req.customer}`,
});

export const searchLimit = rateLimit({
  windowMs: 1_000,
  limit: 400,
  keyGenerator: (req) => `search:${req.path}`,
});
