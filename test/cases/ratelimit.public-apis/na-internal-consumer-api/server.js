const Koa = require('koa');

const rates = { at: 20, de: 19, lu: 17 };
new Koa().use((ctx) => { ctx.body = { percent: rates[ctx.path.slice(1)] ?? null }; }).listen(8080);
