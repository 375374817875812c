import { Kysely } from 'kysely';

export async function up(db: Kysely<any>) {
  await db.schema.alterTable('boats').addColumn('owner_id', 'uuid').execute();
  await db.updateTable('boats').set({ owner_id: '0' }).where('id', '=', 1).execute();
}

export async function down(db: Kysely<any>) {
  await db.schema.alterTable('boats').dropColumn('owner_id').execute();
}
