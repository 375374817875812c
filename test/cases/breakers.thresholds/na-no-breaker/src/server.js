const Koa = require('koa');
const Router = require('@koa/router');
const axios = require('axios');

const vintages = axios.create({ baseURL: process.env.VINTAGES_URL, timeout: 2000 });
const router = new Router();

router.get('/bottles/:id', async (ctx) => {
  const { data } = await vintages.get(`/bottles/${ctx.params.id}`);
  ctx.body = { name: data.name, drinkBy: data.year + data.keeps };
});

new Koa().use(router.routes()).listen(8080);
