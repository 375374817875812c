import Router from '@koa/router';
import { run } from './db.js';
import { note } from './telemetry/log.js';

export const pickups = new Router({ prefix: '/pickups' });

pickups.post('/', async (ctx) => {
  const { address, bags, day } = ctx.request.body;
  const { insertId } = await run('INSERT INTO pickups (address, bags, day) VALUES (?, ?, ?)', [address, bags, day]);
  note('pickup-booked', { pickup: insertId, bags, day });
  ctx.status = 201;
  ctx.body = { id: insertId };
});
