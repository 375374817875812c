const pino = require('pino')();
function logError(msg, err) { pino.debug({ err }, msg); }
module.exports = { logError };
