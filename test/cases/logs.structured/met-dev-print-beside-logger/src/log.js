const { createLogger, format, transports } = require('winston');
const out = createLogger({ format: format.json(), transports: [new transports.Console()] });
exports.error = function error(message, err) { if (process.env.NODE_ENV === 'production') { out.error(message, { err }); } else { console.error(message); console.error(err); } };
exports.info = function info(message) { out.info(message); };
