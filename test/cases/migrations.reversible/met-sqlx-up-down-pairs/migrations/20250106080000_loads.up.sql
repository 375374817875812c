CREATE TABLE loads (
  id        bigserial PRIMARY KEY,
  truck     text NOT NULL,
  kilograms int NOT NULL,
  at        timestamptz NOT NULL DEFAULT now()
);
