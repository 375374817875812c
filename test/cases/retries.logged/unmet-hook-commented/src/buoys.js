const axios = require('axios');
const { default: axiosRetry, exponentialDelay } = require('axios-retry');
// const log = require('./log');

const buoys = axios.create({ baseURL: process.env.BUOYS_URL, timeout: 2000 });

axiosRetry(buoys, {
  retries: 3,
  retryDelay: exponentialDelay,
  // onRetry: (count, err, config) => log.warn({ count, url: config.url, code: err.code }, 'buoy retry'),
});

module.exports = buoys;
