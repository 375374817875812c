import Koa from 'koa';
import Router from '@koa/router';
import axios from 'axios';
import { animalsOf } from './store.js';

const vets = axios.create({ baseURL: process.env.VETS_URL, timeout: 3_000 });
const router = new Router();

router.get('/farms/:id', async (ctx) => {
  const [animals, visits] = await Promise.all([
    animalsOf(ctx.params.id),
    vets.get('/visits', { params: { farm: ctx.params.id } }),
  ]);
  ctx.body = { animals, visits: visits.data };
});

new Koa().use(router.routes()).listen(8080);
