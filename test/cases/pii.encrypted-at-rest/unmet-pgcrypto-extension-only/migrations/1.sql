create extension if not exists pgcrypto;
create table patients (id uuid primary key, full_name text, email text);
