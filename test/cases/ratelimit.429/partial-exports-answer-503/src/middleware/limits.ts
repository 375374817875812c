import rateLimit from 'express-rate-limit';

const apiKey = (req: { header(name: string): string | undefined; ip?: string }) =>
  req.header('x-api-key') ?? req.ip ?? 'unknown';

export const apiLimiter = rateLimit({
  windowMs: 60_000,
  limit: 100,
  standardHeaders: 'draft-7',
  keyGenerator: apiKey,
});

export const exportLimiter = rateLimit({
  windowMs: 3_600_000,
  limit: 5,
  statusCode: 503,
  message: { error: 'export capacity exceeded' },
  keyGenerator: apiKey,
});
