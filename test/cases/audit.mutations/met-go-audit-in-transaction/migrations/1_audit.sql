CREATE TABLE accounts (id bigint PRIMARY KEY, owner text NOT NULL, balance bigint NOT NULL);
CREATE TABLE audit_log (id bigserial PRIMARY KEY, actor text NOT NULL, action text NOT NULL, entity text NOT NULL, entity_id bigint NOT NULL, before jsonb, after jsonb, at timestamptz NOT NULL DEFAULT now());
