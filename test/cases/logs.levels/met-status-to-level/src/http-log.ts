import { pino } from 'pino';
import pinoHttp from 'pino-http';

export const log = pino();

export const httpLog = pinoHttp({
  logger: log,
  customLogLevel(_req, res, err) {
    if (err || res.statusCode >= 500) return 'error';
    if (res.statusCode >= 400) return 'warn';
    return 'info';
  },
});
