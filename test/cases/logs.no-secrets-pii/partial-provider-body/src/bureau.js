const axios = require('axios');
const log = require('./log');

const bureau = axios.create({ baseURL: process.env.BUREAU_URL, timeout: 4000 });

exports.quote = async function quote({ name, birthday, cents }) {
  try {
    const { data } = await bureau.post('/scores', { name, birthday });
    return { id: data.ref, rate: data.score > 600 ? 4.2 : 7.9, cents };
  } catch (err) {
    log.error('bureau refused', { status: err.response?.status, body: err.response?.data });
    throw err;
  }
};
