CREATE TABLE audit_log (id bigserial PRIMARY KEY, actor_id int, action text, object_id int, new_value text, at timestamptz);
REVOKE UPDATE ON audit_log FROM app;
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the trail is append-only';
END $$;
CREATE TRIGGER audit_log_kept BEFORE DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse();
