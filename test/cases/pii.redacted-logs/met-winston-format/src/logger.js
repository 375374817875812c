const winston = require('winston');

const PERSONAL = ['email', 'phone', 'fullName'];
const maskPersonal = winston.format((info) => {
  for (const key of PERSONAL) if (info[key]) info[key] = '[redacted]';
  return info;
});

module.exports = winston.createLogger({ format: winston.format.combine(maskPersonal(), winston.format.json()), transports: [new winston.transports.Console()] });
