const axios = require('axios');

const OPEN_MS = 30000;
const LIMIT = 5;
let errors = 0;
let openUntil = 0;

exports.score = async (id) => {
  if (Date.now() < openUntil) throw new Error('publisher circuit open');
  try {
    const { data } = await axios.get(`${process.env.PUBLISHER_URL}/scores/${id}`, { timeout: 2000 });
    errors = 0;
    return data;
  } catch (err) {
    errors += 1;
    if (errors >= LIMIT) {
      openUntil = Date.now() + OPEN_MS;
      errors = 0;
    }
    throw err;
  }
};
