create table patients (id bigserial primary key, full_name text, email text);
