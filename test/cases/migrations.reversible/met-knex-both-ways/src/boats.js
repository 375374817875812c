const knex = require('knex')({ client: 'pg' });

exports.add = (name) => knex('boats').insert({ name });
