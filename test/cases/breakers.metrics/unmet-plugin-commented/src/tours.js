const axios = require('axios');
const CircuitBreaker = require('opossum');
// const PrometheusMetrics = require('opossum-prometheus');
// const { register } = require('prom-client');

const guides = new CircuitBreaker(
  async (cave) => (await axios.get(`${process.env.GUIDES_URL}/caves/${cave}`, { timeout: 1500 })).data,
  { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 },
);

// new PrometheusMetrics({ circuits: [guides], registry: register });

exports.guidesFor = (cave) => guides.fire(cave);
