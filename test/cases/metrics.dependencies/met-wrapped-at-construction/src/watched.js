const StatsD = require('hot-shots');

const statsd = new StatsD({ host: process.env.DD_AGENT_HOST, prefix: 'kiosk.' });

exports.watched = (name, target) => new Proxy(target, {
  get(object, method) {
    const original = object[method];
    if (typeof original !== 'function') return original;
    return async (...args) => {
      const started = performance.now();
      let outcome = 'ok';
      try {
        return await original.apply(object, args);
      } catch (err) {
        outcome = 'error';
        throw err;
      } finally {
        statsd.distribution('outside', performance.now() - started, { name, method: String(method), outcome });
      }
    };
  },
});
