const Koa = require('koa');
const Router = require('@koa/router');
const scores = require('./scores');

const app = new Koa();
const router = new Router();

router.get('/scores/:id', async (ctx) => {
  const score = await scores.find(ctx.params.id);
  if (!score) {
    console.warn('score not found: ' + ctx.params.id);
    ctx.throw(404);
  }
  ctx.body = score;
});

app.on('error', (err, ctx) => console.error('error on ' + ctx.path, err));
app.use(router.routes());
app.listen(7000, () => console.log('choir-scores is up on 7000'));
