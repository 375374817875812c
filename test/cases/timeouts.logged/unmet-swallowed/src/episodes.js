const axios = require('axios');

const hosting = axios.create({ baseURL: process.env.HOSTING_URL, timeout: 3000 });

exports.latest = async (show) => {
  try {
    const { data } = await hosting.get(`/shows/${show}/episodes`, { params: { limit: 20 } });
    return data.items;
  } catch (err) {
    // timeouts happen here now and then
    return [];
  }
};
