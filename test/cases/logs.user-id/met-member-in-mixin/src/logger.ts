import { pino } from 'pino';
import { scope } from './scope.js';

export const logger = pino({
  base: { app: 'climbing-gym' },
  mixin() {
    const s = scope.getStore();
    return s ? { member: s.member } : {};
  },
});
