import { pino } from 'pino';

const base = pino({ base: { service: 'laundry-pickup' } });

export const note = (event, data = {}) => base.info({ event, ...data });

export const report = (event, error, data = {}) =>
  base.info({ event, outcome: 'failed', reason: error.message, stack: error.stack, ...data });
