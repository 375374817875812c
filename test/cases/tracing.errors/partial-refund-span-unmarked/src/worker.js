const { context, propagation } = require('@opentelemetry/api');
const { Kafka } = require('kafkajs');
const pino = require('pino');
const jobs = require('./jobs');

const log = pino();
const carrier = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)]));

async function main() {
  const consumer = new Kafka({ brokers: process.env.BROKERS.split(',') }).consumer({ groupId: 'ticket-payments' });
  await consumer.connect();
  await consumer.subscribe({ topics: ['capture', 'refund'] });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      const parent = propagation.extract(context.active(), carrier(message.headers));
      await context.with(parent, () => jobs[topic](JSON.parse(message.value.toString())));
      log.info({ topic, offset: message.offset }, 'done');
    },
  });
}

main().catch((err) => {
  log.fatal({ err }, 'worker stopped');
  process.exit(1);
});
