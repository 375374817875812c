import { Hono } from 'hono';
import { logger } from './logger.js';
import { signedIn } from './middleware/signed-in.js';

const visits = new Map<string, number>();

export const api = new Hono<{ Variables: { member: string } }>();
api.use('*', signedIn);

api.post('/check-ins', (c) => {
  const count = (visits.get(c.get('member')) ?? 0) + 1;
  visits.set(c.get('member'), count);
  logger.info({ count }, 'checked in');
  return c.json({ count }, 201);
});

api.delete('/bookings/:id', (c) => {
  logger.info({ booking: c.req.param('id') }, 'booking cancelled');
  return c.body(null, 204);
});
