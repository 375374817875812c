import axios from 'axios';
import axiosRetry from 'axios-retry';

export const operator = axios.create({ baseURL: process.env.OPERATOR_URL, timeout: 4000 });

axiosRetry(operator, {
  retries: 2,
  shouldResetTimeout: true,
  retryDelay: (n) => 200 * 2 ** n,
});
