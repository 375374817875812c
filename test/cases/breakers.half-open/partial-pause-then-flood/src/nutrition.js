const axios = require('axios');

const MAX_ERRORS = 6;
const PAUSE_MS = 60_000;
let errors = 0;
let pausedUntil = 0;

exports.nutrition = async (food) => {
  if (Date.now() < pausedUntil) throw new Error('nutrition circuit open');
  try {
    const { data } = await axios.get(`https://nutrition.example/foods/${food}`, { timeout: 2500 });
    errors = 0;
    return data;
  } catch (err) {
    if (++errors >= MAX_ERRORS) {
      pausedUntil = Date.now() + PAUSE_MS;
      errors = 0;
    }
    throw err;
  }
};
