import { Worker } from 'bullmq';
import nodemailer from 'nodemailer';
import { mailsSent } from './metrics';

const relay = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587 });

export const mailWorker = new Worker(
  'mail',
  async (job) => {
    const { to, template, order } = job.data as { to: string; template: string; order: string };
    await relay.sendMail({ to, from: 'studio@example.org', subject: `Your order ${order}`, text: template });
    mailsSent.inc({ template });
  },
  { connection: { host: process.env.REDIS_HOST } },
);
