CREATE TABLE IF NOT EXISTS vouchers (
  code  text PRIMARY KEY,
  cents int NOT NULL
);
CREATE TABLE IF NOT EXISTS audit_trail (
  id           bigserial PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor        text NOT NULL,
  action       text NOT NULL,
  subject      text NOT NULL,
  before_value text,
  after_value  text
);
