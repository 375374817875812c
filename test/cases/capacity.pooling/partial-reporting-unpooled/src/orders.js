const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.ORDERS_URL, max: 12, connectionTimeoutMillis: 2000 });

exports.list = async () => (await pool.query('select id, bouquet from orders order by id desc limit 50')).rows;
exports.add = async ({ bouquet }) =>
  (await pool.query('insert into orders (bouquet) values ($1) returning id', [bouquet])).rows[0];
