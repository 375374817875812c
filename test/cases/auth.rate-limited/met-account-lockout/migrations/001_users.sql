create table users (
  id uuid primary key,
  email text unique not null,
  hash text not null,
  wrong integer not null default 0,
  closed_until timestamptz
);
