import winston from 'winston';

export const log = winston.createLogger({
  defaultMeta: { service: 'user-facing-api' },
  format: winston.format.json(),
  transports: [new winston.transports.Console()],
});
