const Koa = require('koa');
const body = require('koa-bodyparser');
const metrics = require('./metrics');
const repairs = require('./repairs');

const app = new Koa();
app.use(body());
app.use(metrics.routes());
app.use(repairs.routes());
app.listen(3000);
