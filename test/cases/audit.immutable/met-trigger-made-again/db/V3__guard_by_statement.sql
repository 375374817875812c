DROP TRIGGER order_audit_guard ON order_audit;
CREATE TRIGGER order_audit_guard BEFORE UPDATE OR DELETE ON order_audit FOR EACH STATEMENT EXECUTE FUNCTION refuse();
