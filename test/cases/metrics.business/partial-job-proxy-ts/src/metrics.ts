import { Counter, Registry } from 'prom-client';

export const registry = new Registry();

export const mailJobs = new Counter({
  name: 'mail_jobs_completed_total',
  help: 'Mail jobs completed',
  registers: [registry],
});
