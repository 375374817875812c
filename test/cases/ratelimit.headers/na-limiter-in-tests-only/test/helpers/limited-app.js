import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { app } from '../../src/server.js';

export const limited = express();
limited.use(rateLimit({ limit: 2, standardHeaders: true }));
limited.use(app);
