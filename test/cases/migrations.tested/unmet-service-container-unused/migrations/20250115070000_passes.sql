CREATE TABLE passes (
  id    bigserial PRIMARY KEY,
  guest text NOT NULL,
  days  int NOT NULL
);
