-- +goose Up
CREATE TABLE row_history (
  id      bigserial PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor   text NOT NULL,
  op      text NOT NULL,
  tbl     text NOT NULL,
  old_row jsonb,
  new_row jsonb
);

-- +goose StatementBegin
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO row_history (actor, op, tbl, old_row, new_row)
  VALUES (current_setting('fleet.actor'), TG_OP, TG_TABLE_NAME,
          CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
          CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END
$$;
-- +goose StatementEnd

CREATE TRIGGER vehicles_history AFTER INSERT OR UPDATE OR DELETE ON vehicles
  FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER leases_history AFTER INSERT OR UPDATE OR DELETE ON leases
  FOR EACH ROW EXECUTE FUNCTION keep_history();

-- +goose Down
DROP TRIGGER leases_history ON leases;
DROP TRIGGER vehicles_history ON vehicles;
DROP FUNCTION keep_history();
DROP TABLE row_history;
