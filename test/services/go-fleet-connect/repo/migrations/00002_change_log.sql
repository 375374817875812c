-- +goose Up
CREATE TABLE change_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity text NOT NULL, operation text NOT NULL, old_row jsonb, new_row jsonb, at timestamptz NOT NULL DEFAULT now()
);
-- +goose StatementBegin
CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO change_log (entity, operation, old_row, new_row)
    VALUES (TG_TABLE_NAME, TG_OP, to_jsonb(OLD), to_jsonb(NEW));
    RETURN coalesce(NEW, OLD);
END $$;
-- +goose StatementEnd
CREATE TRIGGER drivers_log AFTER INSERT OR UPDATE OR DELETE ON drivers FOR EACH ROW EXECUTE FUNCTION log_change();
CREATE TRIGGER trips_log AFTER INSERT OR UPDATE OR DELETE ON trips FOR EACH ROW EXECUTE FUNCTION log_change();
CREATE TRIGGER vehicles_log AFTER INSERT OR DELETE OR UPDATE OF plate, status, tenant ON vehicles FOR EACH ROW EXECUTE FUNCTION log_change();
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON change_log FROM fleet_app, PUBLIC;
SELECT cron.schedule('trim-change-log', '40 3 * * *', $$DELETE FROM change_log WHERE at < now() - interval '90 days'$$);

-- +goose Down
SELECT cron.unschedule('trim-change-log');
DROP TRIGGER vehicles_log ON vehicles;
DROP TRIGGER trips_log ON trips;
DROP TRIGGER drivers_log ON drivers;
DROP FUNCTION log_change();
DROP TABLE change_log;
