const knex = require('knex')({ client: 'pg' });

exports.list = () => knex('routes').select();
exports.add = (harbour) => knex('routes').insert({ harbour });
