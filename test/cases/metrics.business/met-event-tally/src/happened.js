const { EventEmitter } = require('node:events');

exports.happened = new EventEmitter();
