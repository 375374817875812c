import amqp from 'amqplib';

const connection = await amqp.connect(process.env.AMQP_URL);
const channel = await connection.createChannel();
await channel.assertExchange('food-bank', 'topic', { durable: true });

export function publish(event, payload) {
  const message = Buffer.from(JSON.stringify({ event, at: new Date().toISOString(), ...payload }));
  channel.publish('food-bank', event, message, { persistent: true, contentType: 'application/json' });
}
