--liquibase formatted sql

--changeset joel:3-reading
CREATE TABLE reading (
  meter_id bigint NOT NULL REFERENCES meter (id),
  taken_at timestamptz NOT NULL,
  kwh      numeric(12, 3) NOT NULL,
  PRIMARY KEY (meter_id, taken_at)
);
--rollback DROP TABLE reading;

--changeset joel:4-meter-place
ALTER TABLE meter ADD COLUMN place text;
--rollback ALTER TABLE meter DROP COLUMN place;

--changeset joel:5-meter-tenant-idx runInTransaction:false
CREATE INDEX CONCURRENTLY meter_tenant_idx ON meter (tenant_id);
--rollback DROP INDEX CONCURRENTLY meter_tenant_idx;
