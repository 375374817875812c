const { Kafka } = require('kafkajs');
const log = require('pino')();
const { during, outgoing } = require('./spans');

const kafka = new Kafka({ clientId: 'meter-readings', brokers: [process.env.BROKER] });
const consumer = kafka.consumer({ groupId: 'meter-readings' });
const producer = kafka.producer();

async function main() {
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topic: 'readings.raw' });
  await consumer.run({
    eachMessage: ({ message }) =>
      during('reading', message.headers, async () => {
        const { meter, pulses } = JSON.parse(message.value.toString());
        const value = JSON.stringify({ meter, kwh: pulses / 1000 });
        await producer.send({ topic: 'readings.kwh', messages: [{ key: meter, value, headers: outgoing() }] });
      }),
  });
}

main().catch((err) => {
  log.fatal({ err }, 'worker stopped');
  process.exitCode = 1;
});
