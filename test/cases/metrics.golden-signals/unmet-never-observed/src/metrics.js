const Router = require('@koa/router');
const client = require('prom-client');

exports.duration = new client.Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.05, 0.1, 0.3, 1, 3],
});

exports.errors = new client.Counter({
  name: 'http_request_errors_total',
  help: 'Failed HTTP requests',
  labelNames: ['route'],
});

const router = new Router();
router.get('/metrics', async (ctx) => {
  ctx.type = client.register.contentType;
  ctx.body = await client.register.metrics();
});

exports.routes = () => router.routes();
