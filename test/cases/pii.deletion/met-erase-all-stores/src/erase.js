const { Pool } = require('pg');
const Redis = require('ioredis');

const pool = new Pool();
const redis = new Redis();

exports.eraser = () => async (id) => {
  await pool.query('DELETE FROM patients WHERE id = $1', [id]);
  await redis.del(`patient:${id}`);
};
