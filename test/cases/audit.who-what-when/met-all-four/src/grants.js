const knex = require('knex')({ client: 'pg' });

exports.decide = async (officer, id, decision) => {
  const before = await knex('grants').where({ id }).first();
  await knex('grants').where({ id }).update({ decision });
  await knex('audit_log').insert({
    performed_by: officer.id,
    operation: 'grant.decide',
    entity_id: id,
    old_value: before.decision,
    new_value: decision,
    occurred_at: new Date(),
  });
};
