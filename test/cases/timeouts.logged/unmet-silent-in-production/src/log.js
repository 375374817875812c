const pino = require('pino');

module.exports = pino({ name: 'kennel-booking', level: process.env.LOG_LEVEL || 'info' });
