import { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { store } from './archive.js';

const log = pino();
const kafka = new Kafka({ clientId: 'river-gauges', brokers: process.env.BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: 'river-gauges-archive' });

await consumer.connect();
await consumer.subscribe({ topic: 'gauge-levels' });
await consumer.run({
  eachMessage: async ({ partition, message }) => {
    const level = JSON.parse(message.value.toString());
    await store(level);
    log.info({ station: level.station, centimetres: level.cm, partition, offset: message.offset }, 'level archived');
  },
});
