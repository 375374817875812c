CREATE TABLE berths (id bigserial PRIMARY KEY, state text NOT NULL);
CREATE TABLE berths_audit (id bigserial PRIMARY KEY, berth_id bigint, op text, old_row jsonb, new_row jsonb, at timestamptz DEFAULT now());
CREATE FUNCTION log_berth() RETURNS trigger AS $$
BEGIN
  INSERT INTO berths_audit (berth_id, op, old_row, new_row) VALUES (COALESCE(NEW.id, OLD.id), TG_OP, to_jsonb(OLD), to_jsonb(NEW));
  RETURN COALESCE(NEW, OLD);
END $$ LANGUAGE plpgsql;
CREATE TRIGGER berths_logged AFTER INSERT OR UPDATE OR DELETE ON berths FOR EACH ROW EXECUTE FUNCTION log_berth();
