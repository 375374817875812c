const { Pool } = require('pg');

const pool = new Pool({ max: 10 });

exports.move = async function move(crane, container) {
  const { rows } = await pool.query(
    'INSERT INTO moves (crane, container) VALUES ($1, $2) RETURNING id',
    [crane, container],
  );
  return rows[0];
};
