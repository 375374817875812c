const Koa = require('koa');
const body = require('koa-bodyparser');
const jwt = require('koa-jwt');
const limiter = require('./limiter');
const router = require('./router');

const app = new Koa();
app.use(jwt({ secret: process.env.JWT_SECRET }));
app.use(limiter);
app.use(body());
app.use(router.routes());
app.listen(3000);
