const knex = require('knex')({ client: 'pg' });

exports.decide = (id, decision) => knex('grants').where({ id }).update({ decision });
