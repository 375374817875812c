const Opossum = require('opossum');

const base = { timeout: 2000, errorThresholdPercentage: 40, volumeThreshold: 10, rollingCountTimeout: 10000, resetTimeout: 20000 };

exports.protect = (action, own = {}) => {
  const p = new Opossum(action, { ...base, ...own });
  return (...args) => p.fire(...args);
};
