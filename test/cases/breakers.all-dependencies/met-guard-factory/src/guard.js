const Fuse = require('opossum');

module.exports = function guard(name, action) {
  const fuse = new Fuse(action, { name, timeout: 2500, errorThresholdPercentage: 50, resetTimeout: 15000 });
  return (...args) => fuse.fire(...args);
};
