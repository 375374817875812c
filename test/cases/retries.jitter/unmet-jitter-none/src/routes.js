const axios = require('axios');
const { backOff } = require('exponential-backoff');

const router = axios.create({ baseURL: process.env.ROUTER_URL, timeout: 1500 });

exports.detour = async (from, to, via) => {
  const { data } = await backOff(() => router.get('/route', { params: { from, to, via } }), {
    numOfAttempts: 4,
    startingDelay: 150,
    timeMultiple: 2,
    jitter: 'none',
  });
  return data.seconds;
};
