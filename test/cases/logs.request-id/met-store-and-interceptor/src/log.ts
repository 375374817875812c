import { pino } from 'pino';
import { current } from './scope';

export const log = pino({ mixin: () => current() });
