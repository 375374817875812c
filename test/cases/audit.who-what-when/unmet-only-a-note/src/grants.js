const knex = require('knex')({ client: 'pg' });

exports.decide = async (officer, id, decision) => {
  const before = await knex('grants').where({ id }).first();
  await knex('grants').where({ id }).update({ decision });
  await knex('audit_log').insert({
    note: 'a grant was decided',
    at: new Date(),
  });
};
