const { Counter, Histogram, register } = require('prom-client');

exports.register = register;
exports.dbDuration = new Histogram({ name: 'db_query_duration_seconds', help: 'Query time', labelNames: ['op'] });
exports.dbErrors = new Counter({ name: 'db_errors_total', help: 'Failed queries', labelNames: ['op'] });
exports.apiDuration = new Histogram({ name: 'api_call_duration_seconds', help: 'API latency', labelNames: ['api'] });
exports.apiErrors = new Counter({ name: 'api_errors_total', help: 'Failed API calls', labelNames: ['api'] });
