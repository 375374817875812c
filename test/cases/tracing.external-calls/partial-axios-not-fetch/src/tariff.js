const axios = require('axios');

exports.tariff = async (code) =>
  (await axios.get(`${process.env.TARIFF_URL}/codes/${code}`, { timeout: 2000 })).data.percent;
