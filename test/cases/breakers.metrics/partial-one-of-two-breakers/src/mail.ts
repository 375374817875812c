import axios from 'axios';
import CircuitBreaker from 'opossum';

export const mail = new CircuitBreaker(
  (to: string, text: string) => axios.post('https://mail.example/send', { to, text }, { timeout: 4000 }),
  { errorThresholdPercentage: 50, resetTimeout: 30000 },
);
