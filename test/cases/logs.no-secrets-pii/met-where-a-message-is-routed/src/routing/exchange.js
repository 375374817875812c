import amqp from 'amqplib';
import pino from 'pino';

const logger = pino();

export async function forward(channel, message) {
  channel.publish('parcels', message.to, Buffer.from('x'));
  logger.info(`parcel routed to ${message.to}`);
}

export async function open(url) {
  return (await amqp.connect('amqp://broker')).createChannel();
}
