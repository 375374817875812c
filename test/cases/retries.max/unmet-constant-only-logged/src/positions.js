const { setTimeout: sleep } = require('node:timers/promises');
const axios = require('axios');
const log = require('pino')();

const MAX_ATTEMPTS = 5;

exports.positions = async (line) => {
  let attempt = 0;
  while (true) {
    attempt += 1;
    try {
      const { data } = await axios.get(`${process.env.AVL_URL}/lines/${line}/trams`, { timeout: 1200 });
      return data;
    } catch (err) {
      log.warn({ line, attempt, of: MAX_ATTEMPTS, code: err.code }, 'positions not available');
      await sleep(Math.min(100 * 2 ** attempt, 4000));
    }
  }
};
