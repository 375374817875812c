const Koa = require('koa');
const Router = require('@koa/router');
const winston = require('winston');
const { mix } = require('./mix');

const log = winston.createLogger({
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

const app = new Koa();
const router = new Router();

router.get('/mix/:ral', (ctx) => {
  const parts = mix(ctx.params.ral);
  log.info('mixed', { ral: ctx.params.ral, parts: parts.length });
  ctx.body = parts;
});

app.on('error', (err) => log.error('request failed', { error: err.message }));
app.use(router.routes());
app.listen(8080);
