CREATE TABLE stock_history (
  at       timestamptz NOT NULL DEFAULT now(),
  who      text NOT NULL,
  op       text NOT NULL,
  old_row  jsonb,
  new_row  jsonb
);

CREATE FUNCTION keep_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stock_history (who, op, old_row, new_row)
  VALUES (coalesce(NEW.edited_by, OLD.edited_by), TG_OP, to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;

CREATE TRIGGER keep_stock AFTER INSERT OR UPDATE OR DELETE ON stock
  FOR EACH ROW EXECUTE FUNCTION keep_stock();
