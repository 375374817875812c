import { readFileSync } from 'node:fs';
import Koa from 'koa';
import Router from '@koa/router';

const places = new Map(JSON.parse(readFileSync(new URL('../data/places.json', import.meta.url))));
const router = new Router();

router.get('/postcodes/:code', (ctx) => {
  const place = places.get(ctx.params.code);
  if (!place) ctx.throw(404, 'unknown postcode');
  ctx.body = { code: ctx.params.code, place };
});

new Koa().use(router.routes()).listen(8080);
