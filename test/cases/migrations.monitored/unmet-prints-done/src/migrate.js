const knex = require('knex')({ client: 'pg' });

knex.migrate.latest().then(() => {
  console.log('migrations done');
  return knex.destroy();
});
