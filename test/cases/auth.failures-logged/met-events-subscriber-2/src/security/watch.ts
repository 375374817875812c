import pino from 'pino';
import { security } from './denied';

const log = pino({ name: 'security' });
security.on('denied', (e: { reason: string; path: string }) => log.warn(e, 'access denied'));
