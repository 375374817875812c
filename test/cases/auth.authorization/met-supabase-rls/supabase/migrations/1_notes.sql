create table notes (id uuid primary key, owner uuid not null, body text);
alter table notes enable row level security;
create policy own on notes using (owner = auth.uid());
