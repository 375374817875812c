const axios = require('axios');
const { default: axiosRetry, exponentialDelay } = require('axios-retry');

const client = axios.create({ baseURL: process.env.REGISTRY_URL, timeout: 10000 });
axiosRetry(client, { retries: 3, retryDelay: exponentialDelay, shouldResetTimeout: true });

exports.deed = async (number) => (await client.get(`/deeds/${number}`)).data;
