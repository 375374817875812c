import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table merchants (id text primary key, name text not null, callback_url text)`.execute(db);
  await sql`create table shipments (
    id uuid primary key default gen_random_uuid(),
    merchant_id text not null references merchants(id),
    tracking_no text not null unique,
    status text not null,
    recipient_name text, recipient_email text, recipient_phone text, street text,
    postcode text,
    created_at timestamptz not null default now())`.execute(db);
  await sql`create table audit_log (
    id bigserial primary key,
    actor text not null, action text not null, old_row jsonb, new_row jsonb,
    at timestamptz not null default now())`.execute(db);
  await sql`create function audit_shipment() returns trigger language plpgsql as $$
    begin
      insert into audit_log (actor, action, old_row, new_row)
      values (coalesce(current_setting('app.actor', true), current_user), tg_op,
              case when tg_op <> 'INSERT' then to_jsonb(old) end,
              case when tg_op <> 'DELETE' then to_jsonb(new) end);
      return null;
    end $$`.execute(db);
  await sql`create trigger shipments_audit after insert or update or delete on shipments
    for each row execute function audit_shipment()`.execute(db);
  await sql`create function audit_frozen() returns trigger language plpgsql as $$
    begin raise exception 'audit_log is append only'; end $$`.execute(db);
  await sql`create trigger audit_log_frozen before update or delete or truncate on audit_log
    for each statement execute function audit_frozen()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table audit_log, shipments, merchants cascade`.execute(db);
  await sql`drop function audit_shipment, audit_frozen`.execute(db);
}
