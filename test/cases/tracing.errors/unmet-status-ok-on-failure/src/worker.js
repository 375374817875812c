const { tracer } = require('./tracing');
const { context, propagation, SpanKind, SpanStatusCode } = require('@opentelemetry/api');
const { Kafka } = require('kafkajs');
const log = require('pino')();

const kafka = new Kafka({ clientId: 'honey-labels', brokers: [process.env.BROKER] });
const consumer = kafka.consumer({ groupId: 'honey-labels' });
const producer = kafka.producer();
const getter = { keys: Object.keys, get: (headers, key) => headers[key]?.toString() };

const label = ({ jar, grams, harvest }) => {
  if (!harvest) throw new Error(`jar ${jar} has no harvest`);
  return `${grams} g, harvest ${harvest}`;
};

const eachMessage = ({ message }) => {
  const parent = propagation.extract(context.active(), message.headers ?? {}, getter);
  return tracer.startActiveSpan('label', { kind: SpanKind.CONSUMER }, parent, async (span) => {
    try {
      const headers = {};
      propagation.inject(context.active(), headers);
      await producer.send({ topic: 'labels', messages: [{ value: label(JSON.parse(message.value)), headers }] });
    } catch (err) {
      log.error({ err }, 'label not made');
      // span.recordException(err);
    } finally {
      span.setStatus({ code: SpanStatusCode.OK });
      span.end();
    }
  });
};

async function main() {
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topic: 'jars' });
  await consumer.run({ eachMessage });
}

main().catch((err) => log.fatal({ err }, 'worker stopped'));
