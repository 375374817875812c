import { pinoHttp } from 'pino-http';
import { logger } from './logger.js';

export const httpLog = pinoHttp({
  logger,
  customLogLevel: (_req, res, err) => {
    if (err || res.statusCode >= 500) return 'error';
    return res.statusCode >= 400 ? 'warn' : 'info';
  },
});
