const { Kafka } = require('kafkajs');
const { label } = require('./carrier');
const log = require('./log');

async function main() {
  const consumer = new Kafka({ brokers: process.env.BROKERS.split(',') }).consumer({ groupId: 'labels' });
  await consumer.connect();
  await consumer.subscribe({ topic: 'parcels-packed' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const { parcel, address } = JSON.parse(message.value.toString());
      const { code } = await label(parcel, address);
      log.info({ parcel, code }, 'label ready');
    },
  });
}

main().catch((err) => {
  log.fatal({ err }, 'stopped');
  process.exit(1);
});
