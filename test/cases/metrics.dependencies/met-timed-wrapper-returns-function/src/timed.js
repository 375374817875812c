const client = require('prom-client');
const h = new client.Histogram({ name: 'dependency_seconds', help: 'x', labelNames: ['target', 'outcome'] });
exports.timed = (target, fn) => async (...args) => { const end = h.startTimer({ target }); try { const r = await fn(...args); end({ outcome: 'ok' }); return r; } catch (e) { end({ outcome: 'error' }); throw e; } };
