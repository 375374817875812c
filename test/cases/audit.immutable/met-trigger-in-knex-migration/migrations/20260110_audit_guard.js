exports.up = (knex) => knex.raw(`
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'read only'; END $$;
  CREATE TRIGGER audit_log_fixed BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`);
exports.down = (knex) => knex.raw('DROP TRIGGER audit_log_fixed ON audit_log; DROP FUNCTION refuse_change()');
