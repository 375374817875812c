const Koa = require('koa');
const Router = require('@koa/router');
const body = require('koa-bodyparser');
const log = require('pino')();
const campers = require('./campers');

const app = new Koa();
const router = new Router();

router.post('/campers', async (ctx) => {
  try {
    const id = await campers.add(ctx.request.body);
    log.info({ camper: id }, 'camper registered');
    ctx.status = 201;
    ctx.body = { id };
  } catch (err) {
    log.error({ code: err.code, constraint: err.constraint, detail: err.detail }, 'camper not registered');
    ctx.status = err.code === '23505' ? 409 : 500;
  }
});

app.use(body());
app.use(router.routes());
app.listen(8080, () => log.info('scout-camps up'));
