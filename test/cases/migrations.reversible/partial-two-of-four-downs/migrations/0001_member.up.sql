CREATE TABLE member (
  id    bigserial PRIMARY KEY,
  name  text NOT NULL,
  email text NOT NULL UNIQUE
);
