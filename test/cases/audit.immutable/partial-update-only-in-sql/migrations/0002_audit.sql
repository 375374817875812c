CREATE TABLE audit_log (id bigserial PRIMARY KEY, actor_id int, action text, object_id int, new_value text, at timestamptz);
REVOKE UPDATE ON audit_log FROM app;
-- REVOKE DELETE ON audit_log FROM app;
REVOKE DELETE ON grants FROM app;
