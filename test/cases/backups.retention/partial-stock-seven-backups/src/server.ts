import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import pg from 'pg';

const orders = new pg.Pool({ connectionString: process.env.ORDERS_URL, max: 8 });
const stock = new pg.Pool({ connectionString: process.env.STOCK_URL, max: 8 });
const router = new Router();

router.post('/orders', async (ctx) => {
  const { wine, bottles } = ctx.request.body as { wine: string; bottles: number };
  await orders.query('INSERT INTO orders (wine, bottles) VALUES ($1, $2)', [wine, bottles]);
  ctx.status = 201;
});

router.put('/stock/:wine', async (ctx) => {
  const { bottles } = ctx.request.body as { bottles: number };
  await stock.query('UPDATE stock SET bottles = $2 WHERE wine = $1', [ctx.params.wine, bottles]);
  ctx.status = 204;
});

new Koa().use(bodyParser()).use(router.routes()).listen(8080);
