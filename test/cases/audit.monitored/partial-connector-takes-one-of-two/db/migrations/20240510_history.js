const trail = (table) => `
  CREATE TABLE ${table}_history (
    at timestamptz NOT NULL DEFAULT now(), actor text NOT NULL, op text NOT NULL, was jsonb, becomes jsonb
  );
  CREATE FUNCTION ${table}_keep() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO ${table}_history (actor, op, was, becomes)
    VALUES (NEW.edited_by, TG_OP, to_jsonb(OLD), to_jsonb(NEW));
    RETURN NULL;
  END $$;
  CREATE TRIGGER ${table}_keep AFTER INSERT OR UPDATE ON "${table}"
    FOR EACH ROW EXECUTE FUNCTION ${table}_keep();`;

exports.up = async (knex) => {
  await knex.raw(trail('order'));
  await knex.raw(trail('refund'));
};

exports.down = (knex) =>
  knex.raw(`
    DROP TRIGGER order_keep ON "order";
    DROP TRIGGER refund_keep ON refund;
    DROP FUNCTION order_keep, refund_keep;
    DROP TABLE order_history, refund_history;`);
