import { rateLimit } from 'express-rate-limit';
export const searchLimit = rateLimit({ windowMs: 60_000, limit: 20, standardHeaders: 'draft-7', legacyHeaders: false });
