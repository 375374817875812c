import { Kysely, sql } from 'kysely';

export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('page_history')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('page_id', 'uuid', (col) => col.notNull())
    .addColumn('content', 'jsonb')
    .addColumn('last_updated_by_id', 'uuid')
    .addColumn('created_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .execute();
}

export async function down(db: Kysely<any>) {
  await db.schema.dropTable('page_history').execute();
}
