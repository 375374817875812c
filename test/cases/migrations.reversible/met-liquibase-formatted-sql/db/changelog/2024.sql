--liquibase formatted sql

--changeset lea:1-tenant
CREATE TABLE tenant (
  id   bigserial PRIMARY KEY,
  name text NOT NULL
);
--rollback DROP TABLE tenant;

--changeset lea:2-meter
CREATE TABLE meter (
  id        bigserial PRIMARY KEY,
  tenant_id bigint NOT NULL REFERENCES tenant (id),
  serial    text NOT NULL UNIQUE
);
--rollback DROP TABLE meter;
