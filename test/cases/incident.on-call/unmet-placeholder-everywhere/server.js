const Koa = require('koa');

new Koa().use((ctx) => { ctx.body = { found: [] }; }).listen(8080);
