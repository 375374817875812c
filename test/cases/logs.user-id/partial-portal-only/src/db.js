const { Pool } = require('pg');

const pool = new Pool({ max: 8 });

exports.addRepair = async (tenant, text) =>
  (await pool.query('INSERT INTO repairs (tenant, text) VALUES ($1, $2) RETURNING id', [tenant, text])).rows[0].id;
exports.setQuote = (id, cents) => pool.query('UPDATE repairs SET quote = $2 WHERE id = $1', [id, cents]);
exports.close = (id) => pool.query("UPDATE repairs SET state = 'closed' WHERE id = $1", [id]);
