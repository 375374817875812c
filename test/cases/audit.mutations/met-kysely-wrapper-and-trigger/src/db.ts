import { Kysely, PostgresDialect, Transaction, sql } from 'kysely';
import { Pool } from 'pg';

export const db = new Kysely<any>({ dialect: new PostgresDialect({ pool: new Pool({ max: 5 }) }) });

export function as<T>(actor: string, work: (trx: Transaction<any>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.actor', ${actor}, true)`.execute(trx);
    return work(trx);
  });
}
