const pino = require('pino');

module.exports = pino({
  base: { service: 'choir-scores' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
