import type { LoggerOptions } from 'pino';

const personal = ['recipientName', 'recipientEmail', 'recipientPhone', 'street', 'recipient'];

export const loggerOptions: LoggerOptions = {
  level: process.env.LOG_LEVEL ?? 'info',
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: [
      'req.headers.authorization',
      'req.headers["x-signature"]',
      'err.detail',
      ...personal,
      ...personal.map((field) => `*.${field}`),
      ...personal.map((field) => `*.*.${field}`),
    ],
    censor: '[redacted]',
  },
  serializers: {
    req: (req) => ({ method: req.method, route: req.routeOptions?.url, remoteAddress: req.ip }),
  },
};
