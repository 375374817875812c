const { Counter, Registry } = require('prom-client');

const register = new Registry();

exports.register = register;
exports.requests = new Counter({
  name: 'ferry_requests_total',
  help: 'Requests received',
  labelNames: ['method'],
  registers: [register],
});
