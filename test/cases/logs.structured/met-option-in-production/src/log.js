const winston = require('winston');
const { combine, timestamp, json, simple } = winston.format;
const format = process.env.LOG_FORMAT === 'json' ? combine(timestamp(), json()) : combine(timestamp(), simple());
module.exports = winston.createLogger({ level: 'info', format, transports: [new winston.transports.Console()] });
