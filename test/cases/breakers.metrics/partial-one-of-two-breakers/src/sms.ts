import axios from 'axios';
import CircuitBreaker from 'opossum';
import { Gauge } from 'prom-client';

const state = new Gauge({ name: 'breaker_open', help: '1 when open', labelNames: ['name'] });

export const sms = new CircuitBreaker(
  (to: string, text: string) => axios.post('https://sms.example/send', { to, text }, { timeout: 2000 }),
  { errorThresholdPercentage: 50, resetTimeout: 10000 },
);
sms.on('open', () => state.set({ name: 'sms' }, 1));
sms.on('halfOpen', () => state.set({ name: 'sms' }, 0.5));
sms.on('close', () => state.set({ name: 'sms' }, 0));
