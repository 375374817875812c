import { EventEmitter } from 'node:events';

export const security = new EventEmitter();
export function denied(c: { req: { path: string }; text: (b: string, s: 401) => Response }, reason: string): Response {
  security.emit('denied', { reason, path: c.req.path });
  return c.text('unauthorized', 401);
}
