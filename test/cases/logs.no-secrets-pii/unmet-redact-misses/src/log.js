import { pino } from 'pino';

export const log = pino({
  redact: { paths: ['password', 'email', 'phone'], censor: '***' },
});
