const knex = require('knex')({ client: 'pg' });

module.exports = async (app) => {
  app.patch('/invoices/:id', async (request) => {
    await knex.transaction(async (trx) => {
      await trx('invoices').where({ id: request.params.id }).update({ state: request.body.state });
      await trx('audit_log').insert({ actor_id: request.user.id, action: 'invoice.state', object_id: request.params.id, at: new Date() });
    });
  });
  app.patch('/customers/:id', async (request) => {
    await knex('customers').where({ id: request.params.id }).update({ vat_number: request.body.vatNumber });
  });
};
