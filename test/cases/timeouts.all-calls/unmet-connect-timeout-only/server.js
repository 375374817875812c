const axios = require('axios');
const Koa = require('koa');
const Router = require('@koa/router');

const ratings = axios.create({ baseURL: 'http://ratings.wine.svc.cluster.local:8080' });
const router = new Router();
router.get('/bottles/:id', async (ctx) => {
  const { data } = await ratings.get(`/bottles/${ctx.params.id}`);
  ctx.body = { id: ctx.params.id, rating: data.points };
});
new Koa().use(router.routes()).listen(8080);
