const client = require('prom-client');

client.collectDefaultMetrics();
exports.breakerState = new client.Gauge({ name: 'circuit_breaker_state', help: '0 closed, 1 open', labelNames: ['dependency'] });
exports.register = client.register;
