CREATE TABLE users (
  id bigserial PRIMARY KEY,
  email text UNIQUE NOT NULL,
  hash text NOT NULL,
  bad_tries int NOT NULL DEFAULT 0,
  frozen_until timestamptz
);
CREATE TABLE entries (id bigserial PRIMARY KEY, owner bigint REFERENCES users, cents int);
