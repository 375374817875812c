import axios from 'axios';
import axiosRetry, { exponentialDelay } from 'axios-retry';

const meters = axios.create({ baseURL: process.env.METERS_URL, timeout: 1_500 });
axiosRetry(meters, { retries: 3, retryDelay: exponentialDelay });

export async function litres(meter: string): Promise<number> {
  return (await meters.get<{ litres: number }>(`/meters/${meter}`)).data.litres;
}
