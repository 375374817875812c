import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { register } from './metrics.js';
import { router } from './routes.js';

const app = new Koa();

app.use(async (ctx, next) => {
  if (ctx.path !== '/metrics') return next();
  ctx.type = register.contentType;
  ctx.body = await register.metrics();
});
app.use(bodyParser());
app.use(router.routes()).use(router.allowedMethods());
app.listen(8080);
