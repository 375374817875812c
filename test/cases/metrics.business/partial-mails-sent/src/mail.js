import nodemailer from 'nodemailer';
import { Counter } from 'prom-client';

const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, requireTLS: true });

const mails = new Counter({
  name: 'mails_sent_total',
  help: 'Mails handed to the SMTP server',
  labelNames: ['outcome'],
});

export async function confirm(to, slot) {
  try {
    await transport.sendMail({ from: 'sauna@example.com', to, subject: 'Your booking', text: `Slot: ${slot}` });
    mails.inc({ outcome: 'ok' });
  } catch (err) {
    mails.inc({ outcome: 'failed' });
    throw err;
  }
}
