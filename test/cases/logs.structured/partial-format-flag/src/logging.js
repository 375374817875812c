const { createLogger, format, transports } = require('winston');

const plain = format.combine(
  format.timestamp(),
  format.printf(({ timestamp, level, message }) => `${timestamp} ${level} ${message}`),
);
const machine = format.combine(format.timestamp(), format.json());

// LOG_FORMAT: "plain" (default) or "json"
const chosen = (process.env.LOG_FORMAT || 'plain') === 'json' ? machine : plain;

module.exports = createLogger({ level: 'info', format: chosen, transports: [new transports.Console()] });
