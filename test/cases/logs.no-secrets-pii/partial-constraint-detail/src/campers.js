const { Pool } = require('pg');

const pool = new Pool({ max: 5 });

exports.add = async function add({ name, guardianEmail, week }) {
  const { rows } = await pool.query(
    'INSERT INTO campers (name, guardian_email, week) VALUES ($1, $2, $3) RETURNING id',
    [name, guardianEmail, week],
  );
  return rows[0].id;
};
