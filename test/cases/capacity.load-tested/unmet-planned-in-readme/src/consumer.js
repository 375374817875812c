import { createServer } from 'node:http';
import { Kafka } from 'kafkajs';
import pg from 'pg';
import pino from 'pino';
import { Counter, Histogram, register } from 'prom-client';

const log = pino({ name: 'milk-pickups' });
const db = new pg.Pool({ max: 5, statement_timeout: 3000 });
const handled = new Counter({ name: 'messages_handled_total', help: 'messages', labelNames: ['outcome'] });
const seconds = new Histogram({ name: 'message_duration_seconds', help: 'handling time' });

const consumer = new Kafka({ clientId: 'milk-pickups', brokers: process.env.BROKERS.split(',') }).consumer({ groupId: 'milk-pickups' });
await consumer.connect();
await consumer.subscribe({ topic: 'pickups' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const end = seconds.startTimer();
    try {
      const body = JSON.parse(message.value.toString());
      await db.query('insert into pickups (id, body) values ($1, $2) on conflict do nothing', [body.id, body]);
      handled.inc({ outcome: 'ok' });
    } catch (err) {
      handled.inc({ outcome: 'error' });
      log.error({ err }, 'pickup not stored');
      throw err;
    } finally {
      end();
    }
  },
});
createServer(async (_req, res) => res.end(await register.metrics())).listen(9100);
