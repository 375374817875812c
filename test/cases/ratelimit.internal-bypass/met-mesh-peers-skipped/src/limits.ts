import { rateLimit } from 'express-rate-limit';
import { fromSister } from './peers';

export const limits = rateLimit({ windowMs: 60_000, limit: 100, standardHeaders: 'draft-7', skip: fromSister });
