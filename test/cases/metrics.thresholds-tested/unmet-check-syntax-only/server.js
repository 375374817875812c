const Koa = require('koa');
const { Histogram, Gauge, register } = require('prom-client');

const took = new Histogram({ name: 'preorder_seconds', help: 'Time per request', labelNames: ['outcome'] });
const waiting = new Gauge({ name: 'preorder_queue_length', help: 'Orders not yet sent to the oven' });
const queue = [];

new Koa()
  .use(async (ctx) => {
    if (ctx.path === '/metrics') {
      ctx.body = await register.metrics();
      return;
    }
    const stop = took.startTimer();
    queue.push(ctx.query.item);
    waiting.set(queue.length);
    ctx.body = { queued: queue.length };
    stop({ outcome: 'ok' });
  })
  .listen(8080);
