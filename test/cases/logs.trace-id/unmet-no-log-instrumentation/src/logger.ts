import { pino } from 'pino';

export const logger = pino({
  level: 'info',
  base: { service: 'seed-bank' },
  formatters: { level: (label) => ({ level: label }) },
});
