import { pino } from 'pino';

export const log = pino({ base: { service: 'allotment-list' }, formatters: { level: (level) => ({ level }) } });
