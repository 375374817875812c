CREATE TABLE tickets (
  id      bigserial PRIMARY KEY,
  numbers smallint[] NOT NULL
);
