const pino = require('pino')();
function write(level, msg, fields) { pino[level](fields, msg); }
exports.info = (msg, f) => write('info', msg, f);
exports.error = (msg, f) => write('error', msg, f);
