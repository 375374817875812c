const client = require('prom-client');

// client.collectDefaultMetrics({ prefix: 'holiday_' });

exports.memories = new client.Counter({
  name: 'holiday_memories_total',
  help: 'Memories shared by travellers',
  labelNames: ['country'],
});

exports.register = client.register;
