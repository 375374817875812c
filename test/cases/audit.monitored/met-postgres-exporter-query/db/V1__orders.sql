CREATE TABLE orders (id bigserial PRIMARY KEY, state text NOT NULL, edited_by text NOT NULL);
CREATE TABLE order_changes_kept (at timestamptz NOT NULL DEFAULT now(), who text, op text, old_row jsonb, new_row jsonb);
CREATE FUNCTION keep_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO order_changes_kept (who, op, old_row, new_row) VALUES (NEW.edited_by, TG_OP, to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;
CREATE TRIGGER order_changes_kepted AFTER INSERT OR UPDATE OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION keep_order();
