const { randomBytes } = require('node:crypto');
const { pool } = require('./db');

const TWO_HOURS = 2 * 60 * 60 * 1000;

exports.open = async (singer, remember) => {
  const id = randomBytes(32).toString('hex');
  const ends = remember ? null : new Date(Date.now() + TWO_HOURS);
  await pool.query('insert into sessions (id, singer, ends_at) values ($1, $2, $3)', [id, singer, ends]);
  return id;
};

exports.find = async (id) => {
  const { rows } = await pool.query(
    'select singer from sessions where id = $1 and (ends_at is null or ends_at > now())', [id]);
  return rows[0]?.singer;
};
