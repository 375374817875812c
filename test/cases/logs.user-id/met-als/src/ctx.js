const { AsyncLocalStorage } = require('async_hooks');
exports.als = new AsyncLocalStorage();
