const PrometheusMetrics = require('opossum-prometheus');
const { Registry } = require('prom-client');
const circuits = require('./circuits');

const registry = new Registry();
new PrometheusMetrics({ circuits: Object.values(circuits), registry });

module.exports = registry;
