const axios = require('axios');
const { default: axiosRetry, exponentialDelay } = require('axios-retry');
const winston = require('winston');

const log = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });

const theaters = axios.create({ baseURL: process.env.THEATERS_URL, timeout: 1500 });
axiosRetry(theaters, {
  retries: 3,
  retryDelay: exponentialDelay,
  onRetry: (count, err, config) => log.warn('theaters_again', { count, path: config.url, code: err.code }),
});

const reviews = axios.create({ baseURL: process.env.REVIEWS_URL, timeout: 1500 });
axiosRetry(reviews, { retries: 3, retryDelay: exponentialDelay });

module.exports = { theaters, reviews };
