const Koa = require('koa');
const Router = require('@koa/router');
const got = require('got');

const geo = got.extend({ prefixUrl: process.env.GEO_URL, timeout: 2000, retry: 0 });
const app = new Koa();
const router = new Router();

router.get('/fitters/near/:postcode', async (ctx) => {
  const { lat, lon } = await geo.get(`postcodes/${ctx.params.postcode}`).json();
  const fitters = await geo.get('fitters', { searchParams: { lat, lon, km: 40 } }).json();
  ctx.body = fitters.map(({ name, km }) => ({ name, km }));
});

app.use(router.routes());
app.listen(8080);
