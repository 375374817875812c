const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 8 });

exports.nearest = async ({ lat, lon }) => {
  const [rows] = await pool.query(
    'SELECT id FROM plumbers WHERE free = 1 ORDER BY POW(lat - ?, 2) + POW(lon - ?, 2) LIMIT 1',
    [lat, lon],
  );
  return rows[0];
};

exports.assign = (plumber, address) =>
  pool.query('INSERT INTO jobs (plumber, address) VALUES (?, ?)', [plumber, address]);
