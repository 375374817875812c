import axios from 'axios';
import { logger } from './logger';

const processor = axios.create({ baseURL: process.env.PROCESSOR_URL, timeout: 5000 });

export interface Charge {
  amountCents: number;
  currency: string;
  cardToken: string;
}

export async function charge(order: string, body: Charge, maxAttempts = 3) {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    try {
      const { data } = await processor.post('/charges', body, { headers: { 'Idempotency-Key': order } });
      return data;
    } catch (error: any) {
      if (attempt === maxAttempts - 1) throw error;
      const delay = 100 * 2 ** attempt * (0.5 + Math.random());
      logger.warn({ order, attempt, delay, code: error.code }, 'charge_retry');
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}
