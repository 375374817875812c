import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { sql } from 'kysely';
import pino from 'pino';
import type { Config } from '../config';
import { loggerOptions } from '../logging';
import { createDb } from '../plugins/db';

const log = pino(loggerOptions).child({ component: 'nightly' });

async function main(): Promise<void> {
  const db = createDb(process.env as unknown as Config);
  const s3 = new S3Client({ region: 'eu-central-1' });

  const booked = await db.selectFrom('shipments').select(['id', 'tracking_no', 'postcode']).where('status', '=', 'booked').execute();
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.CARRIER_MANIFEST_BUCKET,
      Key: `manifests/${new Date().toISOString().slice(0, 10)}.json`,
      Body: JSON.stringify(booked),
    }),
  );

  const erased = await db
    .updateTable('shipments')
    .set({ recipient_name: null, recipient_email: null, recipient_phone: null, street: null })
    .where('created_at', '<', sql<Date>`now() - interval '180 days'`)
    .where('recipient_name', 'is not', null)
    .executeTakeFirst();

  log.info({ manifest: booked.length, erased: Number(erased.numUpdatedRows) }, 'nightly run finished');
  await db.destroy();
}

void main();
