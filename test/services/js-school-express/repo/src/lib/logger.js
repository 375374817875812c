'use strict';

const winston = require('winston');

const PERSONAL = ['email', 'phone', 'birthDate', 'firstName', 'lastName'];

const redact = winston.format((info) => {
  for (const key of PERSONAL) {
    if (info[key]) info[key] = '***';
  }
  return info;
});

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  defaultMeta: { service: 'school-records' },
  format: winston.format.combine(
    winston.format.timestamp(),
    winston.format.errors({ stack: true }),
    winston.format.json(),
  ),
  transports: [new winston.transports.Console()],
});

module.exports = logger;
module.exports.redact = redact;
