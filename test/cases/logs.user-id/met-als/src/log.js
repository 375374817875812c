const { als } = require('./ctx');
module.exports = require('pino')({ mixin: () => als.getStore() || {} });
