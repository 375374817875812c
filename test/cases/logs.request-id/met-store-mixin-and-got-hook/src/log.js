import { pino } from 'pino';
import { current } from './context.js';

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  mixin: () => ({ ...current() }),
});
