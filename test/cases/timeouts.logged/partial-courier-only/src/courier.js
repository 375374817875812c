import axios from 'axios';
import { log } from './log.js';

const TIMEOUT = 2500;
const http = axios.create({ baseURL: process.env.COURIER_URL, timeout: TIMEOUT });

export async function book(order, address) {
  try {
    const { data } = await http.post('/rides', { order, address });
    return data;
  } catch (err) {
    if (err.code === 'ECONNABORTED') log.error({ order, timeout: TIMEOUT, url: err.config.url }, 'courier timed out');
    else log.error({ order, code: err.code }, 'courier failed');
    throw err;
  }
}
