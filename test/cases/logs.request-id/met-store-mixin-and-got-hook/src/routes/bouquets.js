import Router from '@koa/router';
import { http } from '../clients/http.js';
import { log } from '../log.js';

export const router = new Router({ prefix: '/bouquets' });

router.post('/', async (ctx) => {
  const { stems, postcode } = ctx.request.body;
  const slot = await http.get(`${process.env.COURIER_URL}/slots/${postcode}`).json();
  await http.post(`${process.env.STOCK_URL}/reservations`, { json: { stems } });
  log.info({ stems: stems.length, slot: slot.id }, 'bouquet ordered');
  ctx.status = 201;
  ctx.body = { slot };
});
