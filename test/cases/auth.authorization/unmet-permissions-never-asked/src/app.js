const Koa = require('koa');
const body = require('koa-bodyparser');
const jwt = require('koa-jwt');
const contracts = require('./contracts');

const app = new Koa();
app.use(jwt({ secret: process.env.JWT_SECRET }));
app.use(body());
app.use(contracts.routes());
app.listen(3000);
