import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table crates (id uuid primary key, shelf text not null)`.execute(db);
  await sql`create table audit_log (id bigserial primary key, actor text not null, action text not null, old_row jsonb, new_row jsonb, at timestamptz not null default now())`.execute(db);
  await sql`create function note_crate() returns trigger language plpgsql as $$
    begin
      insert into audit_log (actor, action, old_row, new_row) values (current_setting('app.actor'), tg_op, to_jsonb(old), to_jsonb(new));
      return null;
    end $$`.execute(db);
  await sql`create trigger crates_audit after insert or update or delete on crates for each row execute function note_crate()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table crates, audit_log`.execute(db);
}
