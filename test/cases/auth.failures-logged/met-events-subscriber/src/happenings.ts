import { EventEmitter } from 'node:events';

export const happenings = new EventEmitter();
