const Koa = require('koa');

new Koa().use((ctx) => { ctx.body = { silo: 3, tonnes: 412 }; }).listen(8080);
