create table if not exists vehicles (id bigserial primary key, plate text not null, active boolean not null default true);
create table if not exists audit (id bigserial primary key, note text not null);
