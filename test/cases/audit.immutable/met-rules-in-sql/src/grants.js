const knex = require('knex')({ client: 'pg' });

exports.decide = async (officer, id, decision) => {
  const before = await knex('grants').where({ id }).first();
  await knex('grants').where({ id }).update({ decision });
  await knex('audit_log').insert({
    actor_id: officer.id,
    action: 'grant.decide',
    object_id: id,
    new_value: decision,
    at: new Date(),
  });
};
