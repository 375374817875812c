const Koa = require('koa');
const Router = require('@koa/router');
const { checkDigit, isValid } = require('./ean');

const router = new Router();
router.get('/ean/:digits/check-digit', (ctx) => {
  ctx.body = { digit: checkDigit(ctx.params.digits) };
});
router.get('/ean/:digits', (ctx) => {
  ctx.body = { valid: isValid(ctx.params.digits) };
});

const app = new Koa();
app.use(router.routes());
app.listen(3000);
