import nodemailer from 'nodemailer';
import pino from 'pino';

const logger = pino();
const transport = nodemailer.createTransport({ host: 'relay.internal' });

export async function send(message) {
  try {
    await transport.sendMail({ to: message.to, subject: message.subject, text: message.text });
  } catch (err) {
    logger.warn(`card not sent to ${message.to}`);
    throw err;
  }
}
