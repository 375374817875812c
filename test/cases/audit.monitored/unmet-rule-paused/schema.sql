CREATE TABLE cards (
  id          bigserial PRIMARY KEY,
  holder      text NOT NULL,
  limit_cents bigint NOT NULL
);
CREATE TABLE audit_events (
  id      bigserial PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT now(),
  actor   text NOT NULL,
  action  text NOT NULL,
  card_id bigint NOT NULL,
  before  text NOT NULL,
  after   text NOT NULL
);
