const axios = require('axios');
const CircuitBreaker = require('opossum');

const breaker = new CircuitBreaker(
  async (title) => (await axios.get(`${process.env.SALARIES_URL}/titles/${title}`, { timeout: 1500 })).data,
  { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 },
);

function fallbackSalary() {
  return { median: null, source: 'none' };
}

// breaker.fallback(fallbackSalary);

exports.salary = (title) => breaker.fire(title);
