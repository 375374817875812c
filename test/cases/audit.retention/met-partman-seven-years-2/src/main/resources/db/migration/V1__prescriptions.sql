CREATE TABLE prescriptions (
  id      bigserial PRIMARY KEY,
  patient text NOT NULL,
  drug    text NOT NULL,
  doses   int  NOT NULL
);

CREATE TABLE audit_events (
  id      bigserial,
  at      timestamptz NOT NULL DEFAULT now(),
  actor   text NOT NULL,
  action  text NOT NULL,
  subject text NOT NULL,
  detail  jsonb NOT NULL,
  PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
