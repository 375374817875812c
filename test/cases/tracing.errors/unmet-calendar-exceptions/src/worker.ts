import { tracer } from './tracing';
import { context, propagation } from '@opentelemetry/api';
import { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { Calendar } from './calendar';

const log = pino();
const calendar = new Calendar();
const kafka = new Kafka({ clientId: 'school-bells', brokers: [process.env.BROKER ?? 'kafka:9092'] });
const consumer = kafka.consumer({ groupId: 'school-bells' });
const producer = kafka.producer();

async function main(): Promise<void> {
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topic: 'holidays' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const parent = propagation.extract(context.active(), message.headers ?? {}, { keys: Object.keys, get: (h, k) => h[k]?.toString() });
      await tracer.startActiveSpan('holiday', {}, parent, async (span) => {
        const day = String(message.value);
        try {
          calendar.recordException(day);
          calendar.setStatus('OK');
          const headers: Record<string, string> = {};
          propagation.inject(context.active(), headers);
          await producer.send({ topic: 'bells', messages: [{ value: `${day}:${calendar.rings(day)}`, headers }] });
        } catch (err) {
          log.error({ err, day }, 'holiday not taken');
        } finally {
          span.end();
        }
      });
    },
  });
}

void main();
