const CircuitBreaker = require('opossum');
const axios = require('axios');

const breaker = new CircuitBreaker(
  async (hall) => (await axios.get(`${process.env.SEATS_URL}/halls/${hall}`, { timeout: 1500 })).data,
  { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 15000 },
);

exports.seats = (hall) => breaker.fire(hall);
