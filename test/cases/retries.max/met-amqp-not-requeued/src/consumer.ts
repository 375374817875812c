import amqp from 'amqplib';
import got from 'got';
import pino from 'pino';

const log = pino();
const http = got.extend({ timeout: { request: 3000 }, retry: { limit: 2, methods: ['GET'] } });

async function main(): Promise<void> {
  const connection = await amqp.connect(process.env.AMQP_URL!, { timeout: 5000 });
  const channel = await connection.createChannel();
  await channel.consume('scans', async (message) => {
    if (!message) return;
    try {
      await http.get(`https://hubs.example/${message.content.toString()}`);
      channel.ack(message);
    } catch (err) {
      log.warn({ err, id: message.properties.messageId }, 'scan given back');
      channel.nack(message, false, false);
    }
  });
}
void main();
