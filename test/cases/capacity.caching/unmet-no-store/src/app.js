const Koa = require('koa');
const Router = require('@koa/router');
const mongoose = require('mongoose');
const Shop = require('./shop');

const router = new Router();
router.get('/shops', async (ctx) => {
  ctx.body = await Shop.find({ city: ctx.query.city }).lean();
});
router.get('/shops/:id/hours', async (ctx) => {
  const shop = await Shop.findById(ctx.params.id).lean();
  if (!shop) ctx.throw(404);
  ctx.body = shop.hours;
});

const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  ctx.set('Cache-Control', 'no-store, max-age=0');
  ctx.set('Pragma', 'no-cache');
});
app.use(router.routes());

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
