const { Pool } = require('pg');
const pool = new Pool();

async function remember(actor, action, id) {
  await pool.query('INSERT INTO audit_log (actor, action, object_id, at) VALUES ($1, $2, $3, now())', [actor, action, id]);
}

exports.add = async (actor, city) => {
  const { rows } = await pool.query('INSERT INTO depots (city) VALUES ($1) RETURNING id', [city]);
  await remember(actor, 'depot.add', rows[0].id);
};
exports.move = async (actor, id, city) => {
  await pool.query('UPDATE depots SET city = $2 WHERE id = $1', [id, city]);
  await remember(actor, 'depot.move', id);
};
exports.drop = async (actor, id) => {
  await pool.query('DELETE FROM depots WHERE id = $1', [id]);
};
