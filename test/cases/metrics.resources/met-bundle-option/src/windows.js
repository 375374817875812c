const bundle = require('express-prom-bundle');

exports.windows = bundle({
  includePath: true,
  promClient: { collectDefaultMetrics: {} },
});
