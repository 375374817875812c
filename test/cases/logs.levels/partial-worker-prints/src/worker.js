import { Kafka } from 'kafkajs';
import { assess } from './forms.js';

const kafka = new Kafka({ clientId: 'tax-forms', brokers: [process.env.BROKER] });
const consumer = kafka.consumer({ groupId: 'assessment' });

await consumer.connect();
await consumer.subscribe({ topic: 'forms' });
await consumer.run({
  eachMessage: async ({ message }) => {
    try {
      await assess(message.key.toString());
    } catch (err) {
      console.log('assessment went wrong', err.message);
    }
  },
});
