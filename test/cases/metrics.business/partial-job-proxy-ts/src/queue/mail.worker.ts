import { Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import { mailJobs } from '../metrics';

const transport = createTransport({ host: process.env.SMTP_HOST, port: 587 });

export function startMailWorker(): Worker {
  const worker = new Worker(
    'mail',
    async (job) => {
      await transport.sendMail({ from: 'box@tickets.example', to: job.data.to, subject: job.data.subject, text: job.data.text });
    },
    { connection: { host: process.env.REDIS_HOST, port: 6379 } },
  );
  worker.on('completed', () => mailJobs.inc());
  return worker;
}
