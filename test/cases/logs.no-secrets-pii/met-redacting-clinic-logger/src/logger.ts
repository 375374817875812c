import { pino } from 'pino';
import { hidden } from './privacy';

export const logger = pino({ redact: { paths: hidden, remove: true } });
