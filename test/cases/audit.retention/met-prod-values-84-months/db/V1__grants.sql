CREATE TABLE grant_request (
  id     bigserial PRIMARY KEY,
  title  text NOT NULL,
  status text NOT NULL DEFAULT 'open'
);

CREATE TABLE grant_change (
  at       timestamptz NOT NULL,
  officer  text NOT NULL,
  grant_id bigint NOT NULL REFERENCES grant_request (id),
  before   text NOT NULL,
  after    text NOT NULL,
  reason   text
);
