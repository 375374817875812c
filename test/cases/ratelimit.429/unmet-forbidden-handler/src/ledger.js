const axios = require('axios');

const ledger = axios.create({ baseURL: process.env.LEDGER_URL, timeout: 2000 });

exports.balance = async (number) => {
  try {
    const { data } = await ledger.get(`/accounts/${number}`);
    return { number, cents: data.cents };
  } catch (err) {
    if (err.response && err.response.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { data } = await ledger.get(`/accounts/${number}`);
      return { number, cents: data.cents };
    }
    throw err;
  }
};
