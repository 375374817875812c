const { createLogger, format, transports } = require('winston');

const base = createLogger({ format: format.json(), transports: [new transports.Console()] });

// the paging bill was too high, so everything goes out as info
const say = (message, fields) => base.log({ level: 'info', message, ...fields });

module.exports = { info: say, warn: say, error: say };
