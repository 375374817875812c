import { Kafka } from 'kafkajs';
import { store } from './store.js';

const kafka = new Kafka({ clientId: 'invoice-projector', brokers: process.env.BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: 'invoice-projector' });

await consumer.connect();
await consumer.subscribe({ topic: 'billing.invoices' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const invoice = JSON.parse(message.value.toString());
    await store(invoice);
  },
});
