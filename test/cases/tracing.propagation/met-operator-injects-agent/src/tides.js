const axios = require('axios');

const client = axios.create({ baseURL: process.env.TIDES_URL, timeout: 2500 });

exports.tideAt = async (time) => {
  const { data } = await client.get('/levels', { params: { time } });
  return data;
};
