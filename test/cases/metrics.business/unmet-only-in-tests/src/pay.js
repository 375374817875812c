const axios = require('axios');

const acquirer = axios.create({ baseURL: process.env.ACQUIRER_URL, timeout: 4000 });

exports.pay = async (card, cents) => {
  const { data } = await acquirer.post('/charges', { card, cents });
  return { id: data.id, cents };
};
