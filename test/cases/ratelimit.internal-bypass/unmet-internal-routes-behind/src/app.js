const Koa = require('koa');
const ratelimit = require('koa-ratelimit');
const internal = require('./internal');
const members = require('./members');

const app = new Koa({ proxy: true });

app.use(ratelimit({
  driver: 'memory',
  db: new Map(),
  duration: 60_000,
  max: 60,
  id: (ctx) => ctx.ip,
}));

app.use(members.routes());
app.use(internal.routes());
app.listen(3000);
