CREATE FUNCTION write_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO %I (actor, op, was, becomes) VALUES ($1, $2, $3, $4)', TG_ARGV[0])
    USING coalesce(NEW.edited_by, OLD.edited_by), TG_OP, to_jsonb(OLD), to_jsonb(NEW);
  RETURN NULL;
END $$;

CREATE TRIGGER orders_audit AFTER INSERT OR UPDATE OR DELETE ON orders
  FOR EACH ROW EXECUTE FUNCTION write_audit('order_audit');
CREATE TRIGGER price_audit AFTER INSERT OR UPDATE OR DELETE ON price
  FOR EACH ROW EXECUTE FUNCTION write_audit('price_audit');
