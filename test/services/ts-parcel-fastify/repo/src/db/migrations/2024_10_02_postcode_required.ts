import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update shipments set postcode = '' where postcode is null`.execute(db);
  await sql`alter table shipments alter column postcode set not null`.execute(db);
  await sql`create index shipments_postcode_idx on shipments (postcode)`.execute(db);
}

export async function down(): Promise<void> {}
