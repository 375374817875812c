const retry = require('async-retry');
const axios = require('axios');
const log = require('../log');

const http = axios.create({ baseURL: process.env.PLATFORMS_URL, timeout: 1500 });

exports.platform = (train) =>
  retry(async () => (await http.get(`/trains/${train}/platform`)).data.platform, {
    retries: 3,
    factor: 2,
    minTimeout: 200,
    randomize: false,
    onRetry: (err, n) => log.warn({ train, n, reason: err.message }, 'platforms again'),
  });
