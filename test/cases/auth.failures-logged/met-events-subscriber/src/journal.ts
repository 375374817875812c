import pino from 'pino';
import { happenings } from './happenings';

const journal = pino({ name: 'toolshed' });

happenings.on('refused', (what) => journal.warn(what, 'entry refused'));
happenings.on('entered', (what) => journal.info(what, 'entered'));
