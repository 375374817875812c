-- +goose Up
CREATE TABLE member (
  id   bigserial PRIMARY KEY,
  name text NOT NULL,
  fee  integer NOT NULL
);
CREATE TABLE member_audit (
  id        bigserial PRIMARY KEY,
  at        timestamptz NOT NULL DEFAULT now(),
  db_user   text NOT NULL DEFAULT current_setting('app.actor'),
  action    text NOT NULL,
  old_row   jsonb,
  new_row   jsonb
);
-- +goose StatementBegin
CREATE FUNCTION audit_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO member_audit (action, old_row, new_row) VALUES (TG_OP, to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER member_audited AFTER INSERT OR UPDATE OR DELETE ON member
  FOR EACH ROW EXECUTE FUNCTION audit_member();

-- +goose Down
DROP TABLE member, member_audit;
DROP FUNCTION audit_member;
