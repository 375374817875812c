const client = require('prom-client');

// client.collectDefaultMetrics();

exports.register = client.register;
exports.answered = new client.Counter({
  name: 'plant_care_answers_total',
  help: 'Answered requests',
  labelNames: ['status'],
});
