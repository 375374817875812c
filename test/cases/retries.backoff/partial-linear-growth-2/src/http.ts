import axios, { type AxiosInstance } from 'axios';
import axiosRetry from 'axios-retry';
import { log } from './log';

const STEP = 400;

export function client(baseURL: string): AxiosInstance {
  const instance = axios.create({ baseURL, timeout: 2_000 });
  axiosRetry(instance, {
    retries: 4,
    retryCondition: axiosRetry.isNetworkOrIdempotentRequestError,
    retryDelay: (count) => count * STEP,
    onRetry: (count, err) => log.warn({ count, reason: err.message, baseURL }, 'trying again'),
  });
  return instance;
}
