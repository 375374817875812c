import { ofetch } from 'ofetch';
import { again } from './policy.js';

const http = ofetch.create({ baseURL: process.env.SENSORS_URL, timeout: 1_200, retry: 0 });

export interface Climate {
  celsius: number;
  humidity: number;
}

export const climate = (cave: string) => again.execute(() => http<Climate>(`/caves/${cave}`));
