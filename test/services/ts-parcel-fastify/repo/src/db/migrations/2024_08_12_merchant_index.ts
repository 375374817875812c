import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('shipments_merchant_created_idx').on('shipments').columns(['merchant_id', 'created_at']).execute();
  await sql`alter table shipments alter column tracking_no type varchar(32)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('shipments_merchant_created_idx').execute();
  await sql`alter table shipments alter column tracking_no type text`.execute(db);
}
