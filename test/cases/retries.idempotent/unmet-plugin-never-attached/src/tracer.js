const axios = require('axios');
const axiosRetry = require('axios-retry').default;

const tracer = axios.create({ baseURL: process.env.TRACER_URL, timeout: 2000 });

exports.find = async (tag) => {
  const { data } = await tracer.get(`/bags/${tag}`);
  return { tag, airport: data.airport, since: data.since };
};
