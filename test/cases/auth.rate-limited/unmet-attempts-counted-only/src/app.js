const Koa = require('koa');
const body = require('koa-bodyparser');
const jwt = require('koa-jwt');
const login = require('./login');
const posts = require('./posts');

const app = new Koa();
app.use(body());
app.use(login.routes());
app.use(jwt({ secret: process.env.JWT_SECRET }));
app.use(posts.routes());
app.listen(3000);
