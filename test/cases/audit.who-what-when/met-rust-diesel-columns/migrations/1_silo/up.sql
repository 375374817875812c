CREATE TABLE silos (id bigserial PRIMARY KEY, grain text NOT NULL);
CREATE TABLE audit_trail (id bigserial PRIMARY KEY, actor_id bigint, action text NOT NULL, silo_id bigint NOT NULL, at timestamptz NOT NULL DEFAULT now());
