import amqp, { type ConsumeMessage } from 'amqplib';
import pino from 'pino';
import { CarrierClient, GeoClient } from './clients/http';
import type { Config } from './config';
import { loggerOptions } from './logging';
import { createDb } from './plugins/db';
import { ShipmentService } from './services/shipments';

const log = pino(loggerOptions).child({ component: 'scan-consumer' });
const env = process.env as unknown as Config;

async function main(): Promise<void> {
  const db = createDb({ ...env, DB_USER: env.DB_USER ?? 'parcel', DB_NAME: env.DB_NAME ?? 'parcel', DB_CA_FILE: '/etc/ssl/rds/global-bundle.pem' });
  const shipments = new ShipmentService(db, new CarrierClient(env.CARRIER_URL, ''), new GeoClient(env.GEO_URL));

  const connection = await amqp.connect(`${env.AMQP_URL}?heartbeat=20`, { timeout: 10_000 });
  connection.on('close', () => process.exit(1));
  const channel = await connection.createChannel();
  await channel.assertQueue('parcel.scans', { durable: true });
  await channel.prefetch(20);

  await channel.consume('parcel.scans', async (message: ConsumeMessage | null) => {
    if (!message) return;
    const messageId = message.properties.messageId as string | undefined;
    try {
      const event = JSON.parse(message.content.toString()) as { trackingNo: string; status: string };
      await shipments.setStatus(event.trackingNo, event.status, 'carrier-scan');
      channel.ack(message);
    } catch (err) {
      log.info({ err, messageId, redelivered: message.fields.redelivered }, 'scan not applied, requeued');
      channel.nack(message, false, true);
    }
  });
  log.info('consuming parcel.scans');
}

void main();
