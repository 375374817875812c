import './tracing';
import { Kafka } from 'kafkajs';
import { donation, transfusion } from './handlers';

const kafka = new Kafka({ clientId: 'blood-bank', brokers: [process.env.BROKER ?? 'kafka:9092'] });
const consumer = kafka.consumer({ groupId: 'blood-bank' });
const producer = kafka.producer();

async function main(): Promise<void> {
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topics: ['donations', 'transfusions'] });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      const handle = topic === 'donations' ? donation : transfusion;
      await handle(producer, String(message.value), message.headers);
    },
  });
}

void main();
