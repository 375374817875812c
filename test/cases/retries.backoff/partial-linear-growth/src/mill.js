const axios = require('axios');
const { default: axiosRetry, isIdempotentRequestError, isNetworkError } = require('axios-retry');

const mill = axios.create({ baseURL: process.env.MILL_URL, timeout: 1500 });

axiosRetry(mill, {
  retries: 4,
  retryCondition: (err) => isNetworkError(err) || isIdempotentRequestError(err),
  retryDelay: (count) => count * 250,
});

exports.flour = async () => (await mill.get('/stock/flour')).data.kilos;
