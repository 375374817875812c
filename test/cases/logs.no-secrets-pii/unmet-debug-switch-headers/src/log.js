const pino = require('pino');

module.exports = pino({ level: process.env.DEBUG_HTTP === '1' ? 'debug' : 'info' });
