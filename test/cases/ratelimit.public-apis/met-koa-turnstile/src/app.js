const Koa = require('koa');
const turnstile = require('./turnstile');
const router = require('./router');

const app = new Koa({ proxy: true });
app.use(turnstile(90, 60));
app.use(router.routes());
app.listen(process.env.PORT || 3000);
