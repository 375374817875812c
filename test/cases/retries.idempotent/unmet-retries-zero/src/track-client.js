const axios = require('axios');
const { default: axiosRetry, exponentialDelay } = require('axios-retry');
const { upstream } = require('./settings');

const client = axios.create({ baseURL: upstream.trackUrl, timeout: upstream.timeout });

axiosRetry(client, {
  retries: upstream.retries,
  retryDelay: exponentialDelay,
  onRetry: (n, err) => console.warn(`attempt ${n}: ${err.message}`),
});

exports.free = async (depot) => (await client.get(`/depots/${depot}/tracks`)).data.filter((t) => t.free);
