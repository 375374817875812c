const { setTimeout: sleep } = require('node:timers/promises');
const axios = require('axios');
const log = require('./log');

const http = axios.create({ baseURL: process.env.CARRIER_URL, timeout: 5000 });

async function put(parcel, body, attempt = 0) {
  try {
    const { data } = await http.put(`/labels/${parcel}`, body);
    return data;
  } catch (err) {
    const delay = Math.min(30000, 200 * 2 ** attempt) * (0.5 + Math.random());
    log.warn({ parcel, attempt, delay, reason: err.message }, 'label not stored, again');
    await sleep(delay);
    return put(parcel, body, attempt + 1);
  }
}

exports.label = (parcel, address) => put(parcel, { address, delivery: { maxRetries: 3 } });
