CREATE TABLE sheds (id bigint PRIMARY KEY, tenant text, rented_until date);
CREATE TABLE shed_history (shed bigint NOT NULL, operation text NOT NULL, was jsonb, at timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION keep_shed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO shed_history (shed, operation, was) VALUES (NEW.id, TG_OP, to_jsonb(OLD));
    RETURN NEW;
END $$;
CREATE TRIGGER keep_shed AFTER INSERT OR UPDATE ON sheds FOR EACH ROW EXECUTE FUNCTION keep_shed();
