-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'member_audit is append-only';
END $$;
-- +goose StatementEnd
CREATE TRIGGER member_audit_append_only BEFORE UPDATE OR DELETE ON member_audit
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- +goose Down
DROP TRIGGER member_audit_append_only ON member_audit;
DROP FUNCTION forbid_change;
