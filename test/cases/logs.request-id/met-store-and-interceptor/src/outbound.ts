import axios from 'axios';
import { current } from './scope';

export const nutrition = axios.create({ baseURL: process.env.NUTRITION_URL, timeout: 2_000 });

nutrition.interceptors.request.use((config) => {
  const { correlation } = current();
  if (correlation) config.headers.set('x-correlation-id', correlation);
  return config;
});
