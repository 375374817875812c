import { Counter, register } from 'prom-client';

export const mailsSent = new Counter({
  name: 'candle_studio_mails_sent_total',
  help: 'Mails handed to the relay',
  labelNames: ['template'],
});

export { register };
