import got from 'got';
import { budget } from './budget.js';

const client = got.extend({
  prefixUrl: process.env.CONTROLLER_URL,
  timeout: { request: budget.controller.attempt },
  retry: { limit: budget.controller.retries, methods: ['GET', 'PUT'], maxRetryAfter: 2_000 },
});

export const dim = (lamp: string, percent: number) =>
  client.put(`lamps/${lamp}`, { json: { percent } }).json<{ percent: number }>();
