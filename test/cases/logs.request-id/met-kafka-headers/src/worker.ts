import { randomUUID } from 'node:crypto';
import { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { render } from './render.js';

const root = pino({ name: 'invoice-render' });
const kafka = new Kafka({ clientId: 'invoice-render', brokers: (process.env.BROKERS ?? '').split(',') });
const consumer = kafka.consumer({ groupId: 'invoice-render' });
const producer = kafka.producer();

await Promise.all([consumer.connect(), producer.connect()]);
await consumer.subscribe({ topic: 'invoices.requested' });

await consumer.run({
  eachMessage: async ({ message }) => {
    const cid = message.headers?.cid?.toString() ?? randomUUID();
    const log = root.child({ cid });
    const invoice = JSON.parse(message.value!.toString()) as { number: string; lines: number[] };
    log.info({ invoice: invoice.number }, 'rendering');
    const pages = render(invoice.lines, log);
    await producer.send({
      topic: 'invoices.rendered',
      messages: [{ key: invoice.number, value: JSON.stringify({ pages }), headers: { cid } }],
    });
    log.info({ invoice: invoice.number, pages }, 'rendered');
  },
});
