const axios = require('axios');

const api = axios.create({ baseURL: process.env.PAYMENTS_URL, timeout: 4000 });

exports.deposit = async (member, cents) => {
  const { data } = await api.post('/deposits', { member, cents }, { signal: AbortSignal.timeout(6000) });
  return data.id;
};
