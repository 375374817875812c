CREATE TABLE berths (
  id              bigserial PRIMARY KEY,
  cents_per_night int NOT NULL
);
CREATE TABLE bookings (
  id       bigserial PRIMARY KEY,
  berth_id bigint NOT NULL REFERENCES berths (id),
  boat     text NOT NULL
);
CREATE TABLE audit_log (
  id      bigserial PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT now(),
  actor   text NOT NULL,
  action  text NOT NULL,
  subject text NOT NULL,
  after   jsonb NOT NULL
);
