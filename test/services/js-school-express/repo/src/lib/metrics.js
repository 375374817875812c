'use strict';

const { StatsD } = require('hot-shots');

const statsd = new StatsD({
  host: process.env.DD_AGENT_HOST,
  prefix: 'school.',
  globalTags: { env: process.env.DD_ENV || 'dev' },
  errorHandler: () => {},
});

function httpMetrics(req, res, next) {
  const startedAt = process.hrtime.bigint();
  res.on('finish', () => {
    const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
    const route = `${req.baseUrl}${req.route ? req.route.path : ''}`;
    statsd.distribution('http.request.duration', ms, { method: req.method, route, status: res.statusCode });
  });
  next();
}

module.exports = { statsd, httpMetrics };
