import rateLimit from 'express-rate-limit';

export const memoryLimit = '512kb';
export const callLimit = rateLimit({ windowMs: 60_000, limit: 60, standardHeaders: true });
