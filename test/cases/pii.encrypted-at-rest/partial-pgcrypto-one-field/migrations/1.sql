create extension if not exists pgcrypto;
create table patients (id bigserial primary key, full_name text, email bytea);
