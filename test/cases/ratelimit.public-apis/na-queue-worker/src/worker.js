import { Kafka } from 'kafkajs';
import { archive } from './archive.js';

const kafka = new Kafka({ clientId: 'invoice-archiver', brokers: process.env.BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: 'archiver' });
await consumer.connect();
await consumer.subscribe({ topic: 'invoices' });
await consumer.run({ eachMessage: ({ message }) => archive(message.key.toString(), message.value) });
