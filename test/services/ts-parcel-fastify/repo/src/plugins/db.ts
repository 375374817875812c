import { readFileSync } from 'node:fs';
import fp from 'fastify-plugin';
import { Kysely, PostgresDialect, sql, type Generated, type Transaction } from 'kysely';
import { Pool } from 'pg';
import type { Config } from '../config';

export interface Database {
  shipments: {
    id: Generated<string>;
    merchant_id: string;
    tracking_no: string;
    status: string;
    recipient_name: string | null;
    recipient_email: string | null;
    recipient_phone: string | null;
    street: string | null;
    postcode: string;
    created_at: Generated<Date>;
  };
  merchants: { id: string; name: string; callback_url: string | null };
  audit_log: { id: Generated<string>; actor: string; action: string; old_row: unknown; new_row: unknown; at: Generated<Date> };
}

export type Db = Kysely<Database>;

export function createDb(config: Config): Db {
  const pool = new Pool({
    host: config.DB_HOST,
    user: config.DB_USER,
    password: config.DB_PASSWORD,
    database: config.DB_NAME,
    max: 15,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 4_000,
    query_timeout: 5_000,
    ssl: { ca: readFileSync(config.DB_CA_FILE, 'utf8'), rejectUnauthorized: true },
  });
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

export function asActor<T>(db: Db, actor: string, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.actor', ${actor}, true)`.execute(trx);
    return work(trx);
  });
}

declare module 'fastify' {
  interface FastifyInstance {
    db: Db;
  }
}

export default fp(async (app) => {
  const db = createDb(app.config);
  app.decorate('db', db);
  app.addHook('onClose', () => db.destroy());
});
