const axios = require('axios');
const CircuitBreaker = require('opossum');

const options = { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 10000 };
const BESTSELLERS = [{ sku: 'mug-01' }, { sku: 'tee-04' }];

const recommendations = new CircuitBreaker(
  (user) => axios.get(`http://recommender.internal/users/${user}`).then((r) => r.data),
  options,
);
recommendations.fallback(() => BESTSELLERS);

const stock = new CircuitBreaker((sku) => axios.get(`http://stock.internal/skus/${sku}`).then((r) => r.data), options);

module.exports = { recommendations, stock };
