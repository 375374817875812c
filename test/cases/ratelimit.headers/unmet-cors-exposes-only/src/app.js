const cors = require('@koa/cors');
const Koa = require('koa');
const { guard } = require('./guard');
const router = require('./tiles');

const app = new Koa({ proxy: true });
app.use(cors({
  origin: '*',
  exposeHeaders: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
}));
app.use(guard);
app.use(router.routes());
app.listen(3000);
