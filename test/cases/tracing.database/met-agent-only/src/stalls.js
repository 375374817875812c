const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'stalls', connectionLimit: 10 });

exports.at = async function at(market) {
  const [rows] = await pool.query('SELECT id, baker FROM stalls WHERE market = ? ORDER BY baker', [market]);
  return rows;
};
