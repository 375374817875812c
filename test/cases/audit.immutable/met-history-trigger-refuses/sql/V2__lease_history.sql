CREATE TABLE lease_history (
  n       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  who     text NOT NULL,
  action  text NOT NULL,
  before  jsonb,
  after   jsonb
);

CREATE FUNCTION remember_lease() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO lease_history (who, action, before, after)
  VALUES (coalesce(NEW.changed_by, OLD.changed_by), TG_OP, to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END $$;

CREATE TRIGGER remember AFTER INSERT OR UPDATE OR DELETE ON lease
  FOR EACH ROW EXECUTE FUNCTION remember_lease();
