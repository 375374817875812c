import { pino } from 'pino';

export const log = pino({ name: 'lost-luggage', level: process.env.LOG_LEVEL ?? 'trace' });
