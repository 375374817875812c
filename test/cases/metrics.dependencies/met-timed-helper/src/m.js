const { Histogram, register } = require('prom-client');
const h = new Histogram({ name: 'dependency_duration_seconds', help: 'x', labelNames: ['dependency', 'outcome'] });
exports.timed = async (dependency, call) => {
  const stop = h.startTimer({ dependency });
  try {
    const r = await call();
    stop({ outcome: 'ok' });
    return r;
  } catch (e) {
    stop({ outcome: 'error' });
    throw e;
  }
};
exports.register = register;
