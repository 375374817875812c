const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL, pool: { max: 8 } });

exports.setState = (editor, id, state) => knex('order').where({ id }).update({ state, edited_by: editor });

exports.refund = (editor, orderId, cents) =>
  knex('refund').insert({ order_id: orderId, cents, edited_by: editor });
