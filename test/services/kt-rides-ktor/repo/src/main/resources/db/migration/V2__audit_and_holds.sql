SET lock_timeout = '2s';

CREATE TABLE ride_audit (
    id        bigserial PRIMARY KEY,
    ride_id   uuid NOT NULL,
    actor     text NOT NULL,
    action    text NOT NULL,
    old_state text,
    new_state text NOT NULL,
    at        timestamptz NOT NULL
);

CREATE RULE ride_audit_keep AS ON UPDATE TO ride_audit DO INSTEAD NOTHING;
CREATE RULE ride_audit_stay AS ON DELETE TO ride_audit DO INSTEAD NOTHING;

ALTER TABLE rides ADD COLUMN hold_id text;
