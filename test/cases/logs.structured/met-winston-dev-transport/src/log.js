const { createLogger, format, transports } = require('winston');
const logger = createLogger({ level: process.env.LOG_LEVEL || 'info', format: format.combine(format.timestamp(), format.errors({ stack: true }), format.json()), defaultMeta: { service: 'x' }, transports: [new transports.Console()] });
if (process.env.NODE_ENV !== 'production') {
  logger.clear().add(new transports.Console({ format: format.combine(format.colorize(), format.simple()) }));
}
module.exports = logger;
