CREATE TABLE payouts (
  id    bigserial PRIMARY KEY,
  cents int NOT NULL,
  state text NOT NULL DEFAULT 'open'
);
CREATE TABLE members (
  id   bigserial PRIMARY KEY,
  name text NOT NULL,
  role text NOT NULL
);
CREATE TABLE member_audit (
  id        bigserial PRIMARY KEY,
  at        timestamptz NOT NULL,
  actor     text NOT NULL,
  member_id bigint NOT NULL,
  old_role  text NOT NULL,
  new_role  text NOT NULL
);
