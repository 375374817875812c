const Koa = require('koa');
const { createLogger, format, transports } = require('winston');
const quiz = require('./quiz');

const log = createLogger({ format: format.json(), transports: [new transports.Console()] });
const app = new Koa();

app.use(async (ctx, next) => {
  const began = Date.now();
  try {
    await next();
  } finally {
    log.info('http', { method: ctx.method, url: ctx.url, status: ctx.status, duration_ms: Date.now() - began });
  }
});

app.use(quiz.routes());
app.listen(8080);
