const axios = require('axios');
const { default: axiosRetry, exponentialDelay } = require('axios-retry');

const partners = axios.create({ baseURL: process.env.PARTNERS_URL, timeout: 4000 });
axiosRetry(partners, { retries: 2, retryDelay: exponentialDelay, shouldResetTimeout: true });

exports.slots = async (museum, day) => (await partners.get(`/museums/${museum}/slots`, { params: { day } })).data;
