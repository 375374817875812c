const client = require('prom-client');
const h = new client.Histogram({ name: 'http_request_duration_seconds', help: 'x', labelNames: ['method', 'route', 'status'] });
module.exports = (app) => {
  app.use((req, res, next) => { const end = h.startTimer(); res.on('finish', () => end({ method: req.method, route: req.path, status: res.statusCode })); next(); });
  app.get('/metrics', async (req, res) => res.end(await client.register.metrics()));
};
