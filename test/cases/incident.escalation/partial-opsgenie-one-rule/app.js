const Koa = require('koa');

new Koa().use((ctx) => { ctx.body = { checkedIn: true }; }).listen(8080);
