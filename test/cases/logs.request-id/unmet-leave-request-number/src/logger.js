const winston = require('winston');

module.exports = winston.createLogger({
  level: 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  defaultMeta: { service: 'leave-desk' },
  transports: [new winston.transports.Console()],
});
