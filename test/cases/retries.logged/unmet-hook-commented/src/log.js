module.exports = require('pino')({ name: 'reef-watch' });
